package fr.essaim.territory;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides which territory a text means: a code, a name, a name and what it lies in. Where it could mean several, it says so. */
final class TerritoryFinder {

    /** No official name with its designation and its département is longer: the rest is no name. */
    private static final int LONGEST_TEXT = 150;

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final Pattern QUALIFIED = Pattern.compile("([^(].*)\\(([^()]+)\\)");

    private static final Comparator<Territory> MOST_POPULATED_FIRST =
            Comparator.comparingInt(Territory::populationOrZero).reversed().thenComparing(Territory::code);

    private final Hierarchy hierarchy;
    private final WrittenCodes codes;
    private final NameIndex names = new NameIndex();
    private final NearestNames nearest;
    private final SameGround sameGround;

    TerritoryFinder(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
        this.codes = new WrittenCodes(hierarchy);
        this.nearest = new NearestNames(names);
        this.sameGround = new SameGround(hierarchy);
        hierarchy.all().forEach(names::add);
        for (FormerCommune former : hierarchy.formerCommunes()) {
            names.addFormerName(former.name(), hierarchy.find(former.today()).orElseThrow());
        }
    }

    TerritoryLookup lookUp(String text) {
        String said = text.replace(NO_BREAK_SPACE, ' ').strip();
        if (said.length() > LONGEST_TEXT) {
            return new TerritoryLookup.Unknown(List.of());
        }
        List<Territory> coded = codes.find(said);
        return coded.isEmpty() ? lookUpName(said) : answer(coded);
    }

    private TerritoryLookup lookUpName(String said) {
        PlaceName name = PlaceName.of(said);
        List<Territory> bearers = names.bearers(name, anywhere -> true);
        if (!bearers.isEmpty()) {
            return answer(bearers);
        }
        Matcher qualified = QUALIFIED.matcher(said);
        return qualified.matches()
                ? lookUpQualified(qualified.group(1), qualified.group(2))
                : new TerritoryLookup.Unknown(nearest.to(name, anywhere -> true));
    }

    private TerritoryLookup lookUpQualified(String said, String qualifier) {
        if (Designation.saying(Folding.fold(qualifier)).isPresent()) {
            return lookUpName(qualifier + " " + said);
        }
        PlaceName name = PlaceName.of(said);
        Set<TerritoryCode> places = places(qualifier.strip());
        Predicate<Territory> liesThere = territory -> hierarchy.liesIn(places, territory);
        List<Territory> meant = there(name, places, liesThere);
        return meant.isEmpty() ? new TerritoryLookup.Unknown(nearest.to(name, liesThere)) : answer(meant);
    }

    private List<Territory> there(PlaceName name, Set<TerritoryCode> places, Predicate<Territory> liesThere) {
        List<Territory> inside = names.bearers(name, liesThere);
        if (!inside.isEmpty()) {
            return inside;
        }
        List<Territory> itself = names.bearers(name, territory -> places.contains(territory.code()));
        return itself.isEmpty() ? names.communesBeginningWith(name, liesThere) : itself;
    }

    private Set<TerritoryCode> places(String qualifier) {
        Set<TerritoryCode> places = new HashSet<>();
        codes.departement(qualifier).forEach(place -> places.add(place.code()));
        names.bearers(PlaceName.of(qualifier), TerritoryFinder::holdsCommunes)
                .forEach(place -> places.add(place.code()));
        return places;
    }

    private static boolean holdsCommunes(Territory territory) {
        return switch (territory.code().kind()) {
            case DEPARTEMENT, REGION -> true;
            case COMMUNE, EPCI, PAYS -> false;
        };
    }

    private TerritoryLookup answer(List<Territory> meant) {
        List<Territory> distinct = sameGround.innermost(meant);
        return distinct.size() == 1
                ? new TerritoryLookup.Found(distinct.getFirst())
                : new TerritoryLookup.Ambiguous(
                        distinct.stream().sorted(MOST_POPULATED_FIRST).toList());
    }
}
