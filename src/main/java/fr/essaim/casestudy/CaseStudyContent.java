package fr.essaim.casestudy;

import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.ConceptId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All that a case study says: its texts, partners, place, period, sources and classification. A text that is absent is not in the map. */
public record CaseStudyContent(
        Map<TextField, String> texts,
        List<Partner> partners,
        @Nullable TerritoryCode territory,
        @Nullable Period period,
        List<Source> sources,
        SortedSet<ConceptId> concepts,
        @Nullable LocalDate verifiedOn) {

    public static final CaseStudyContent EMPTY =
            new CaseStudyContent(Map.of(), List.of(), null, null, List.of(), Collections.emptySortedSet(), null);

    // Jackson passes null for what an event leaves out.
    public CaseStudyContent(
            @Nullable Map<TextField, String> texts,
            @Nullable List<Partner> partners,
            @Nullable TerritoryCode territory,
            @Nullable Period period,
            @Nullable List<Source> sources,
            @Nullable SortedSet<ConceptId> concepts,
            @Nullable LocalDate verifiedOn) {
        this.texts = texts == null ? Map.of() : withoutBlanks(texts);
        this.partners = partners == null ? List.of() : List.copyOf(partners);
        this.territory = territory;
        this.period = period;
        this.sources = sources == null ? List.of() : List.copyOf(sources);
        this.concepts = concepts == null
                ? Collections.emptySortedSet()
                : Collections.unmodifiableSortedSet(new TreeSet<>(concepts));
        this.verifiedOn = verifiedOn;
    }

    public String text(TextField field) {
        return texts.getOrDefault(field, "");
    }

    /** This content after several changes, in their order. */
    public CaseStudyContent with(List<CaseStudyChange> changes) {
        CaseStudyContent content = this;
        for (CaseStudyChange change : changes) {
            content = content.with(change);
        }
        return content;
    }

    /** This content after one change. */
    public CaseStudyContent with(CaseStudyChange change) {
        return switch (change) {
            case CaseStudyChange.Texts said ->
                new CaseStudyContent(merged(said.texts()), partners, territory, period, sources, concepts, verifiedOn);
            case CaseStudyChange.Partners said ->
                new CaseStudyContent(texts, said.partners(), territory, period, sources, concepts, verifiedOn);
            case CaseStudyChange.Location said ->
                new CaseStudyContent(texts, partners, said.territory(), period, sources, concepts, verifiedOn);
            case CaseStudyChange.Dates said ->
                new CaseStudyContent(texts, partners, territory, said.period(), sources, concepts, verifiedOn);
            case CaseStudyChange.Sources said ->
                new CaseStudyContent(texts, partners, territory, period, said.sources(), concepts, verifiedOn);
            case CaseStudyChange.Tags said ->
                new CaseStudyContent(texts, partners, territory, period, sources, said.applyTo(concepts), verifiedOn);
            case CaseStudyChange.Facet said -> with(said.comparedTo(concepts));
            case CaseStudyChange.Verification said ->
                new CaseStudyContent(texts, partners, territory, period, sources, concepts, said.on());
        };
    }

    private Map<TextField, String> merged(Map<TextField, String> changed) {
        Map<TextField, String> merged = new EnumMap<>(TextField.class);
        merged.putAll(texts);
        merged.putAll(changed);
        return merged;
    }

    private static Map<TextField, String> withoutBlanks(Map<TextField, String> texts) {
        Map<TextField, String> kept = new EnumMap<>(TextField.class);
        texts.forEach((field, text) -> {
            if (!text.isBlank()) {
                kept.put(field, text);
            }
        });
        return Collections.unmodifiableMap(kept);
    }
}
