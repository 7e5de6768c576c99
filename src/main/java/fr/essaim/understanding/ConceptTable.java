package fr.essaim.understanding;

import fr.essaim.lucene.PlacedWord;
import fr.essaim.understanding.Part.Named;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Scheme;
import fr.essaim.vocabulary.Vocabularies;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The labels of the vocabularies by their words, so that plurals, accents and hyphens do not count; stems go too far here: « ressources » is no « ressourcerie ». */
final class ConceptTable {

    private static final String LEXICON = "lexique";

    /** What cases are classified by, and the lexicon that explains abbreviations. */
    private static final List<String> SCHEMES =
            List.of("domaine", "pratique", "profil", "echelon", "impact", "objectif", "odd", LEXICON);

    /** Schemes some of whose labels are adjectives of everyday: « conseil municipal », « logement social ». */
    private static final Set<String> OF_ADJECTIVES = Set.of("echelon", "domaine");

    private static final String EXACTLY = "=";

    private final Map<String, Set<ConceptId>> byWords = new HashMap<>();
    private final Set<String> firsts = new HashSet<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> plainTerms = new HashSet<>();
    private int longest;

    ConceptTable(Vocabularies vocabularies) {
        for (String name : SCHEMES) {
            vocabularies.findScheme(name).ifPresent(this::add);
        }
    }

    boolean mayBeginWith(PlacedWord word) {
        return firsts.contains(singular(word)) || firsts.contains(EXACTLY + word.exact());
    }

    /** The most words that a label has. */
    int longest() {
        return longest;
    }

    /** What some words name together; null when they name nothing. */
    @Nullable
    Set<ConceptId> concepts(List<PlacedWord> words) {
        if (words.size() == 1) {
            Set<ConceptId> exactly = byWords.get(EXACTLY + words.getFirst().exact());
            if (exactly != null) {
                return exactly;
            }
        }
        return byWords.get(key(words));
    }

    /** Whether it only says a term of the lexicon by its own name: that explains nothing. */
    boolean isPlainTerm(Part part) {
        return part instanceof Named named
                && named.concepts().stream()
                        .allMatch(concept -> concept.scheme().equals(LEXICON))
                && plainTerms.contains(squeezed(named.typed()));
    }

    private static String squeezed(String label) {
        return key(words(label)).replace(" ", "");
    }

    boolean knows(PlacedWord word) {
        return known.contains(singular(word));
    }

    private void add(Scheme scheme) {
        for (Concept concept : scheme.concepts()) {
            if (!concept.isReplaced()) {
                add(concept, concept.label());
                plainTerms.add(squeezed(Normalizer.normalize(concept.label(), Normalizer.Form.NFC)));
                concept.alternatives().forEach(label -> add(concept, label));
            }
        }
    }

    private void add(Concept concept, String label) {
        List<PlacedWord> words = words(Normalizer.normalize(label, Normalizer.Form.NFC));
        List<PlacedWord> counted =
                words.stream().filter(word -> !word.isStopWord()).toList();
        counted.forEach(word -> known.add(singular(word)));
        boolean one = counted.size() == 1;
        if (counted.isEmpty() || (one && isAdjective(concept))) {
            return;
        }
        boolean acronym = one && label.equals(label.toUpperCase(Locale.ROOT));
        byWords.computeIfAbsent(
                        acronym ? EXACTLY + counted.getFirst().exact() : key(words), any -> new LinkedHashSet<>())
                .add(concept.id());
        firsts.add(acronym ? EXACTLY + counted.getFirst().exact() : singular(counted.getFirst()));
        longest = Math.max(longest, counted.size());
    }

    private static boolean isAdjective(Concept concept) {
        String scheme = concept.id().scheme();
        return OF_ADJECTIVES.contains(scheme) && (scheme.equals("echelon") || concept.broader() == null);
    }

    // A hyphenated word also comes joined: its parts are enough here.
    static List<PlacedWord> words(String text) {
        return PlacedWord.in(text).stream().filter(word -> word.length() == 1).toList();
    }

    private static String key(List<PlacedWord> words) {
        StringBuilder key = new StringBuilder();
        for (PlacedWord word : words) {
            if (!word.isStopWord()) {
                key.append(key.isEmpty() ? "" : " ").append(singular(word));
            }
        }
        return key.toString();
    }

    private static String singular(PlacedWord word) {
        String exact = word.exact();
        if (exact.endsWith("aux") && exact.length() > 4) {
            return exact.substring(0, exact.length() - 2) + "l";
        }
        boolean plural = exact.length() > 3 && (exact.endsWith("s") || exact.endsWith("x"));
        return plural ? exact.substring(0, exact.length() - 1) : exact;
    }
}
