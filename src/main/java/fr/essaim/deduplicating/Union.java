package fr.essaim.deduplicating;

import fr.essaim.casestudy.CaseStudyChange;
import fr.essaim.casestudy.CaseStudyColumns;
import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.Partner;
import fr.essaim.casestudy.Source;
import fr.essaim.casestudy.TextField;
import fr.essaim.vocabulary.ConceptId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** Joins the contents of two cases as somebody chose. */
record Union(CaseStudyContent left, CaseStudyContent right, Choices choices) {

    CaseStudyContent content() {
        return new CaseStudyContent(
                texts(),
                take(CaseStudyColumns.PARTNERS, CaseStudyContent::partners, Union::partners),
                from(CaseStudyColumns.TERRITORY).territory(),
                from(Choices.YEARS).period(),
                take(CaseStudyColumns.SOURCES, CaseStudyContent::sources, Union::sources),
                take(Choices.CONCEPTS, CaseStudyContent::concepts, Union::concepts),
                from(CaseStudyColumns.VERIFIED_ON).verifiedOn());
    }

    /** What turns the content of the kept case into the joined one. */
    static List<CaseStudyChange> changes(CaseStudyContent kept, CaseStudyContent wanted) {
        List<CaseStudyChange> changes = new ArrayList<>();
        Map<TextField, String> texts = new EnumMap<>(TextField.class);
        for (TextField field : TextField.values()) {
            texts.put(field, wanted.text(field));
        }
        changes.add(new CaseStudyChange.Texts(texts));
        changes.add(new CaseStudyChange.Partners(wanted.partners()));
        changes.add(new CaseStudyChange.Location(wanted.territory()));
        changes.add(new CaseStudyChange.Dates(wanted.period()));
        changes.add(new CaseStudyChange.Sources(wanted.sources()));
        SortedSet<ConceptId> removed = new TreeSet<>(kept.concepts());
        removed.removeAll(wanted.concepts());
        changes.add(new CaseStudyChange.Tags(wanted.concepts(), removed));
        changes.add(new CaseStudyChange.Verification(wanted.verifiedOn()));
        return changes;
    }

    private Map<TextField, String> texts() {
        Map<TextField, String> texts = new EnumMap<>(TextField.class);
        for (TextField field : TextField.values()) {
            texts.put(field, take(field.column(), content -> content.text(field), Union::oneAfterTheOther));
        }
        return texts;
    }

    private CaseStudyContent from(String field) {
        return choices.of(field) == Side.RIGHT ? right : left;
    }

    private <T> T take(String field, Function<CaseStudyContent, T> value, BinaryOperator<T> both) {
        return switch (choices.of(field)) {
            case LEFT -> value.apply(left);
            case RIGHT -> value.apply(right);
            case BOTH -> both.apply(value.apply(left), value.apply(right));
        };
    }

    private static String oneAfterTheOther(String one, String other) {
        if (one.equals(other) || other.isBlank()) {
            return one;
        }
        return one.isBlank() ? other : one + "\n" + other;
    }

    private static List<Partner> partners(List<Partner> some, List<Partner> others) {
        return united(some, others, partner -> partner.name().toLowerCase(Locale.FRENCH));
    }

    private static List<Source> sources(List<Source> some, List<Source> others) {
        return united(some, others, source -> source.address() == null ? source.title() : source.address());
    }

    private static SortedSet<ConceptId> concepts(SortedSet<ConceptId> some, SortedSet<ConceptId> others) {
        SortedSet<ConceptId> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    private static <T> List<T> united(Collection<T> some, Collection<T> others, Function<T, String> key) {
        Map<String, T> all = new LinkedHashMap<>();
        some.forEach(each -> all.putIfAbsent(key.apply(each), each));
        others.forEach(each -> all.putIfAbsent(key.apply(each), each));
        return List.copyOf(all.values());
    }
}
