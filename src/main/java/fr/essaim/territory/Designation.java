package fr.essaim.territory;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Folded words that say what the name after them names: « CC du Thouarsais », « département de la Marne ». */
record Designation(String words, TerritoryKind kind, Set<String> epciTypes) {

    private static final Set<String> METROPOLES = Set.of("METRO", "MET69");

    private static final List<Designation> ALL = List.of(
            new Designation("cc", TerritoryKind.EPCI, Set.of("CC")),
            new Designation("communaute de communes", TerritoryKind.EPCI, Set.of("CC")),
            new Designation("ca", TerritoryKind.EPCI, Set.of("CA")),
            new Designation("communaute d agglomeration", TerritoryKind.EPCI, Set.of("CA")),
            new Designation("cu", TerritoryKind.EPCI, Set.of("CU")),
            new Designation("communaute urbaine", TerritoryKind.EPCI, Set.of("CU")),
            new Designation("metropole", TerritoryKind.EPCI, METROPOLES),
            new Designation("eurometropole", TerritoryKind.EPCI, METROPOLES),
            new Designation("commune", TerritoryKind.COMMUNE, Set.of()),
            new Designation("ville", TerritoryKind.COMMUNE, Set.of()),
            new Designation("departement", TerritoryKind.DEPARTEMENT, Set.of()),
            new Designation("region", TerritoryKind.REGION, Set.of()));

    static Optional<Designation> opening(String folded) {
        return ALL.stream()
                .filter(designation -> folded.startsWith(designation.words + " "))
                .findFirst();
    }

    static Optional<Designation> saying(String folded) {
        return ALL.stream()
                .filter(designation -> folded.equals(designation.words))
                .findFirst();
    }

    boolean sameKind(Territory territory) {
        return territory.code().kind() == kind;
    }

    boolean sameType(Territory territory) {
        String type = territory.epciType();
        return sameKind(territory) && (type == null || epciTypes.contains(type));
    }
}
