package fr.essaim.understanding;

import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.ConceptId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that a text names, where it does, and how it was typed. */
public sealed interface Part {

    Span span();

    String typed();

    /** Whether another part means the same. */
    default boolean means(Part other) {
        return meaning().equals(other.meaning());
    }

    /** What is meant, however and wherever it is said. */
    default List<?> meaning() {
        return switch (this) {
            case Named named -> named.concepts();
            case Place place -> place.codes();
            case Around around -> List.of(around.commune(), around.radius());
            case Years years -> List.of("" + years.from(), "" + years.to());
        };
    }

    /** Concepts that go by the name; several when schemes share it. */
    record Named(Span span, String typed, List<ConceptId> concepts) implements Part {}

    /**
     * A place, with all that lies in it.
     *
     * @param codes what the name stands for: one territory, or several that together are it (a région of before 2016)
     * @param name its official name, or as it was typed when it has several codes
     * @param tellsItself whether the bare name, met in a text, means this place and nothing else
     */
    record Place(Span span, String typed, List<TerritoryCode> codes, String name, boolean tellsItself)
            implements Part {}

    /** The surroundings of a commune, in kilometres. */
    record Around(Span span, String typed, TerritoryCode commune, String name, int radius) implements Part {}

    /** Years of beginning, both included; null for no limit. */
    record Years(
            Span span,
            String typed,
            @Nullable Integer from,
            @Nullable Integer to) implements Part {}
}
