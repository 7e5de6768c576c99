package fr.essaim.resembling;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.TextField;
import fr.essaim.lucene.PlacedWord;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds how a text writes the words whose stems are known: a stem is nothing to show. */
final class WrittenWords {

    private final String text;
    private final Map<String, Map<String, Integer>> spellings = new HashMap<>();
    private final Set<String> uncapitalized = new HashSet<>();

    private WrittenWords(String text) {
        this.text = text;
    }

    /** For each stem its most usual spelling in the content, hyphenated words whole; a stem that the content has not is left out. */
    static Map<String, String> of(CaseStudyContent content, Collection<String> stems) {
        String text = Stream.concat(Stream.of(TextField.TITLE, TextField.SUMMARY), TextField.SECTIONS.stream())
                .map(content::text)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
        WrittenWords words = new WrittenWords(Normalizer.normalize(text, Normalizer.Form.NFC));
        words.read(Set.copyOf(stems));
        return words.usual(stems);
    }

    private void read(Set<String> wanted) {
        List<PlacedWord> words = PlacedWord.in(text);
        Map<Integer, PlacedWord> wholes = new HashMap<>();
        for (PlacedWord whole : words) {
            for (int part = 0; whole.length() > 1 && part < whole.length(); part++) {
                wholes.put(whole.position() + part, whole);
            }
        }
        for (PlacedWord word : words) {
            if (word.length() == 1 && wanted.contains(word.stem())) {
                count(word.stem(), wholes.getOrDefault(word.position(), word));
            }
        }
    }

    private void count(String stem, PlacedWord place) {
        String written = text.substring(place.start(), place.end());
        if (Character.isLowerCase(written.codePointAt(0))) {
            uncapitalized.add(stem);
        }
        spellings.computeIfAbsent(stem, each -> new LinkedHashMap<>()).merge(written, 1, Integer::sum);
    }

    private Map<String, String> usual(Collection<String> stems) {
        Map<String, String> usual = new LinkedHashMap<>();
        for (String stem : stems) {
            spellings.getOrDefault(stem, Map.of()).entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .ifPresent(most -> usual.put(stem, withoutCapital(stem, most.getKey())));
        }
        return usual;
    }

    // A capital that the word has at the beginning of a sentence only is not its own.
    private String withoutCapital(String stem, String written) {
        return uncapitalized.contains(stem)
                ? written.substring(0, 1).toLowerCase(Locale.FRENCH) + written.substring(1)
                : written;
    }
}
