package fr.essaim.search;

import fr.essaim.understanding.Part;
import fr.essaim.understanding.Understood;
import java.util.List;

/**
 * What the words of a question were taken to mean.
 *
 * @param query the question that was answered: its text is what was left to search, its filters those of the address and those that were said
 * @param understood what was read in the words, applied or not
 * @param applied what of it was applied, each meaning once
 */
public record Meaning(CaseStudyQuery query, Understood understood, List<Part> applied, Taken taken) {

    /** How the words were taken. */
    public enum Taken {
        /** As what they mean. */
        AS_MEANT,
        /** As words, because that was asked for. */
        AS_WORDS,
        /** As a title, because they are one. */
        AS_TITLE,
        /** As words, because nothing lies in the places and years that were said. */
        FOR_WANT_OF_CASES
    }

    static Meaning ofWords(CaseStudyQuery query, Taken taken) {
        return new Meaning(query, Understood.words(query.text()), List.of(), taken);
    }

    /** The same, applied in so far as nothing of the sort was chosen beside. */
    static Meaning of(CaseStudyQuery asked, CaseStudyQuery meant, Understood understood, Understood taken, Taken how) {
        List<Part> applied =
                taken.meanings().stream().filter(part -> isFree(asked, part)).toList();
        return new Meaning(meant, understood, applied, how);
    }

    /** What was understood and would leave nothing, each meaning once: it is told, and not applied. */
    List<Part> setAside(CaseStudyQuery asked) {
        return understood.meanings().stream()
                .filter(part -> isFree(asked, part) && !applied.contains(part))
                .toList();
    }

    /** What may have been meant as well, in so far as nothing of the sort was chosen. */
    List<Part> offered(CaseStudyQuery asked) {
        return understood.offered().stream().filter(part -> isFree(asked, part)).toList();
    }

    /** Whether nothing was chosen where a part would choose. */
    static boolean isFree(CaseStudyQuery asked, Part part) {
        return switch (part) {
            case Part.Named named ->
                named.concepts().stream()
                        .noneMatch(concept -> Facet.named(concept.scheme())
                                .filter(facet -> !asked.selected(facet).isEmpty())
                                .isPresent());
            case Part.Place place -> isPlaceFree(asked);
            case Part.Around around -> isPlaceFree(asked);
            case Part.Years years -> asked.from() == null && asked.to() == null;
        };
    }

    private static boolean isPlaceFree(CaseStudyQuery asked) {
        return asked.near() == null && asked.selected(Facet.TERRITOIRE).isEmpty();
    }
}
