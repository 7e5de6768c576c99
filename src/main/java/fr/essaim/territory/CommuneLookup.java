package fr.essaim.territory;

import java.util.List;

/** Keeps of what a text may mean the communes. */
final class CommuneLookup {

    private CommuneLookup() {}

    static TerritoryLookup among(TerritoryLookup said) {
        return switch (said) {
            case TerritoryLookup.Found found -> answer(communes(List.of(found.territory())));
            case TerritoryLookup.Ambiguous several -> answer(communes(several.candidates()));
            case TerritoryLookup.Unknown unknown -> new TerritoryLookup.Unknown(communes(unknown.nearest()));
        };
    }

    private static TerritoryLookup answer(List<Territory> communes) {
        if (communes.isEmpty()) {
            return new TerritoryLookup.Unknown(List.of());
        }
        return communes.size() == 1
                ? new TerritoryLookup.Found(communes.getFirst())
                : new TerritoryLookup.Ambiguous(communes);
    }

    private static List<Territory> communes(List<Territory> territories) {
        return territories.stream()
                .filter(territory -> territory.code().kind() == TerritoryKind.COMMUNE)
                .toList();
    }
}
