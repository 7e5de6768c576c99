package fr.essaim.listing;

import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.ConceptId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one thing is listed: its texts, its values in the facets, its years, and what it names. Begin with {@link #named} and say more.
 *
 * @param texts what is searched beside the name
 * @param values by facet: concepts and territories as their ids are written, or plain words
 */
public record Listed(
        Presence presence,
        String name,
        Map<Text, List<String>> texts,
        Map<String, Set<String>> values,
        @Nullable Years years,
        Set<ListLink> links) {

    /** Whether visitors find it. */
    public enum Presence {
        LISTED,
        /** Kept for the workshop, and found by its id. */
        HIDDEN
    }

    /** What a text is, which says how much a word found there counts. */
    public enum Text {
        SUMMARY,
        BODY,
        /** Short names that tell what it is about or who takes part: the labels of its concepts are added by themselves. */
        KEYWORDS
    }

    /**
     * From when to when; a question about years finds what overlaps them.
     *
     * @param last {@link Integer#MAX_VALUE} while it goes on
     */
    public record Years(int first, int last) {}

    public static Listed named(String name) {
        return new Listed(Presence.LISTED, name, Map.of(), Map.of(), null, Set.of());
    }

    public Listed hidden() {
        return new Listed(Presence.HIDDEN, name, texts, values, years, links);
    }

    /** The same with one text more; a blank one adds nothing. */
    public Listed saying(Text kind, String text) {
        if (text.isBlank()) {
            return this;
        }
        Map<Text, List<String>> more = new EnumMap<>(Text.class);
        more.putAll(texts);
        List<String> together = new ArrayList<>(more.getOrDefault(kind, List.of()));
        together.add(text);
        more.put(kind, List.copyOf(together));
        return new Listed(presence, name, more, values, years, links);
    }

    public Listed about(String facet, Collection<ConceptId> concepts) {
        return with(facet, concepts.stream().map(ConceptId::toString).toList());
    }

    public Listed at(String facet, Collection<TerritoryCode> territories) {
        return with(facet, territories.stream().map(TerritoryCode::toString).toList());
    }

    public Listed with(String facet, Collection<String> words) {
        Map<String, Set<String>> more = new LinkedHashMap<>(values);
        Set<String> together = new LinkedHashSet<>(more.getOrDefault(facet, Set.of()));
        together.addAll(words);
        more.put(facet, together);
        return new Listed(presence, name, texts, more, years, links);
    }

    public Listed during(int first, int last) {
        return new Listed(presence, name, texts, values, new Years(first, last), links);
    }

    public Listed naming(Collection<ListLink> others) {
        Set<ListLink> more = new LinkedHashSet<>(links);
        more.addAll(others);
        return new Listed(presence, name, texts, values, years, more);
    }
}
