package fr.essaim.checking;

import fr.essaim.organisation.OrganisationKind;
import fr.essaim.organisation.OrganisationName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Which spellings probably name one organisation: those with the same key; a bare « Lille » beside a « Ville de Lille »; a bare acronym beside the only long form that
 * shows it or has its initials; and long names that differ by one letter.
 */
final class SpellingGroups {

    private static final int SHORTEST_WITH_A_SLIP = 10;
    private static final int FEWEST_INITIALS = 3;
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{3,8}");
    private static final LevenshteinDistance ONE_SLIP = new LevenshteinDistance(1);

    private final Map<String, List<OrganisationName>> byKey = new LinkedHashMap<>();
    private final Map<String, String> leaders = new HashMap<>();

    private SpellingGroups(Collection<String> spellings) {
        spellings.stream()
                .map(OrganisationName::of)
                .forEach(name -> byKey.computeIfAbsent(name.key(), key -> new ArrayList<>())
                        .add(name));
        byKey.keySet().forEach(key -> leaders.put(key, key));
    }

    /** The groups of two spellings and more, in the order in which they came. */
    static List<Set<String>> of(Collection<String> spellings) {
        SpellingGroups groups = new SpellingGroups(spellings);
        groups.joinBareNames();
        groups.joinAcronyms();
        groups.joinSlips();
        return groups.collected();
    }

    private void joinBareNames() {
        Map<String, List<String>> keysByCore = new HashMap<>();
        byKey.forEach((key, names) -> keysByCore
                .computeIfAbsent(names.getFirst().core(), core -> new ArrayList<>())
                .add(key));
        byKey.forEach((key, names) -> {
            OrganisationName name = names.getFirst();
            if (name.kind() != OrganisationKind.OTHER) {
                return;
            }
            List<String> others = keysByCore.getOrDefault(name.core(), List.of()).stream()
                    .filter(other -> !other.equals(key))
                    .toList();
            String commune = OrganisationKind.COMMUNE + " " + name.core();
            if (others.contains(commune)) {
                join(key, commune);
            } else if (others.size() == 1) {
                join(key, others.getFirst());
            }
        });
    }

    private void joinAcronyms() {
        Map<String, Set<String>> longForms = new HashMap<>();
        byKey.forEach((key, names) -> {
            for (OrganisationName name : names) {
                if (!name.acronym().isEmpty()) {
                    longForms
                            .computeIfAbsent(name.acronym(), acronym -> new LinkedHashSet<>())
                            .add(key);
                }
            }
            String initials = names.getFirst().initials();
            if (names.getFirst().kind() == OrganisationKind.OTHER && initials.length() >= FEWEST_INITIALS) {
                longForms
                        .computeIfAbsent(initials, acronym -> new LinkedHashSet<>())
                        .add(key);
            }
        });
        byKey.forEach((key, names) -> {
            OrganisationName name = names.getFirst();
            Set<String> meant = longForms.getOrDefault(name.core(), Set.of());
            boolean written = names.stream()
                    .anyMatch(each -> CAPITALS.matcher(each.spelling()).matches());
            if (name.isBare() && written && meant.size() == 1) {
                join(key, meant.iterator().next());
            }
        });
    }

    // Two names with one letter between them share what is left when a letter is taken out of one or of both.
    private void joinSlips() {
        Map<String, List<OrganisationName>> byRest = new HashMap<>();
        for (List<OrganisationName> names : byKey.values()) {
            OrganisationName name = names.getFirst();
            if (name.core().length() < SHORTEST_WITH_A_SLIP
                    || DIGIT.matcher(name.core()).find()) {
                continue;
            }
            for (String rest : rests(name.core())) {
                List<OrganisationName> near =
                        byRest.computeIfAbsent(name.kind() + " " + rest, key -> new ArrayList<>());
                near.stream()
                        .filter(other -> ONE_SLIP.apply(other.core(), name.core()) == 1)
                        .forEach(other -> join(other.key(), name.key()));
                near.add(name);
            }
        }
    }

    private static Set<String> rests(String core) {
        Set<String> rests = new LinkedHashSet<>();
        rests.add(core);
        for (int i = 0; i < core.length(); i++) {
            rests.add(core.substring(0, i) + core.substring(i + 1));
        }
        return rests;
    }

    private void join(String one, String other) {
        leaders.put(leader(one), leader(other));
    }

    private String leader(String key) {
        String leader = key;
        while (!leader.equals(leaders.getOrDefault(leader, leader))) {
            leader = leaders.getOrDefault(leader, leader);
        }
        return leader;
    }

    private List<Set<String>> collected() {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        byKey.forEach((key, names) ->
                names.forEach(name -> groups.computeIfAbsent(leader(key), leader -> new LinkedHashSet<>())
                        .add(name.spelling())));
        return groups.values().stream().filter(group -> group.size() > 1).toList();
    }
}
