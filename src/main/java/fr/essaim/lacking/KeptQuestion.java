package fr.essaim.lacking;

import fr.essaim.lucene.FrenchWords;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.QuestionAddress;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A question without whoever asked it.
 *
 * @param id the same for the same words in any order and inflection, with the same filters
 * @param parameters the question as an address asks it, in one of its spellings
 */
record KeptQuestion(String id, String parameters) {

    private static final int LONGEST = 1_000;

    /** What may be kept of a question; nothing of one that may name a person, or that is no question. */
    static Optional<KeptQuestion> of(CaseStudyQuery asked) {
        String text = spelling(asked.text());
        CaseStudyQuery query = asked.withoutOrder();
        if (!query.isFiltered() || !Suspicion.clears(text)) {
            return Optional.empty();
        }
        String words = FrenchWords.of(text).stems().stream().distinct().sorted().collect(Collectors.joining(" "));
        String key = words + "\n" + parameters(query.withText(""));
        String parameters = parameters(query.withText(text));
        return parameters.length() > LONGEST
                ? Optional.empty()
                : Optional.of(new KeptQuestion(digest(key), parameters));
    }

    private static String parameters(CaseStudyQuery query) {
        String address = QuestionAddress.of("", query);
        return address.startsWith("?") ? address.substring(1) : address;
    }

    private static String spelling(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\s\\u00a0\\u202f]+", " ")
                .strip()
                .toLowerCase(Locale.FRENCH);
    }

    private static String digest(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
