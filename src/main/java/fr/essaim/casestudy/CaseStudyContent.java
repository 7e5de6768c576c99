package fr.essaim.casestudy;

import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.ConceptId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
            case CaseStudyChange.Years said ->
                new CaseStudyContent(texts, partners, territory, said.applyTo(period), sources, concepts, verifiedOn);
            case CaseStudyChange.Sources said ->
                new CaseStudyContent(texts, partners, territory, period, said.sources(), concepts, verifiedOn);
            case CaseStudyChange.Tags said ->
                new CaseStudyContent(texts, partners, territory, period, sources, said.applyTo(concepts), verifiedOn);
            case CaseStudyChange.Facet said -> with(said.comparedTo(concepts));
            case CaseStudyChange.Columns said -> taking(said.columns(), said.from());
            case CaseStudyChange.Verification said ->
                new CaseStudyContent(texts, partners, territory, period, sources, concepts, said.on());
        };
    }

    /** The columns of import files in which this content and another differ; the years go together, as in taking them. */
    public SortedSet<String> columnsDifferingFrom(CaseStudyContent other) {
        SortedSet<String> columns = new TreeSet<>();
        for (TextField field : TextField.values()) {
            addIf(!text(field).equals(other.text(field)), field.column(), columns);
        }
        addIf(!partners.equals(other.partners), CaseStudyColumns.PARTNERS, columns);
        addIf(!Objects.equals(territory, other.territory), CaseStudyColumns.TERRITORY, columns);
        addIf(!Objects.equals(period, other.period), CaseStudyColumns.START_YEAR, columns);
        addIf(!Objects.equals(period, other.period), CaseStudyColumns.END_YEAR, columns);
        addIf(!sources.equals(other.sources), CaseStudyColumns.SOURCES, columns);
        addIf(!Objects.equals(verifiedOn, other.verifiedOn), CaseStudyColumns.VERIFIED_ON, columns);
        for (String facet : CaseStudyColumns.FACETS) {
            addIf(!concepts(facet).equals(other.concepts(facet)), facet, columns);
        }
        return columns;
    }

    /** This content with some columns as another one has them. */
    public CaseStudyContent taking(Set<String> columns, CaseStudyContent other) {
        Map<TextField, String> taken = new EnumMap<>(TextField.class);
        for (TextField field : TextField.values()) {
            taken.put(field, (columns.contains(field.column()) ? other : this).text(field));
        }
        SortedSet<ConceptId> classified = new TreeSet<>();
        for (String facet : CaseStudyColumns.FACETS) {
            classified.addAll((columns.contains(facet) ? other : this).concepts(facet));
        }
        // One from here and one from there might be no period: the years go together.
        boolean years = columns.contains(CaseStudyColumns.START_YEAR) || columns.contains(CaseStudyColumns.END_YEAR);
        return new CaseStudyContent(
                taken,
                columns.contains(CaseStudyColumns.PARTNERS) ? other.partners : partners,
                columns.contains(CaseStudyColumns.TERRITORY) ? other.territory : territory,
                years ? other.period : period,
                columns.contains(CaseStudyColumns.SOURCES) ? other.sources : sources,
                classified,
                columns.contains(CaseStudyColumns.VERIFIED_ON) ? other.verifiedOn : verifiedOn);
    }

    /** The concepts of one facet. */
    public SortedSet<ConceptId> concepts(String facet) {
        return concepts.stream()
                .filter(concept -> concept.scheme().equals(facet))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The notations of the concepts, by facet; a facet without any is not in the map. */
    public Map<String, List<String>> notations() {
        return notations(concepts);
    }

    static Map<String, List<String>> notations(SortedSet<ConceptId> concepts) {
        return concepts.stream()
                .collect(Collectors.groupingBy(
                        ConceptId::scheme,
                        LinkedHashMap::new,
                        Collectors.mapping(ConceptId::notation, Collectors.toList())));
    }

    private static void addIf(boolean differs, String column, Set<String> columns) {
        if (differs) {
            columns.add(column);
        }
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
