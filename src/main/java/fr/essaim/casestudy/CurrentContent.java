package fr.essaim.casestudy;

import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Says a content in the concepts of today: events keep for ever the concept that somebody chose, but whoever reads it outside asks what it is called now. */
public final class CurrentContent {

    private CurrentContent() {}

    /** A concept that was split stands as all that replaces it; one that the vocabularies do not know stays. */
    public static CaseStudyContent of(CaseStudyContent content, Vocabularies vocabularies) {
        return new CaseStudyContent(
                content.texts(),
                content.partners().stream()
                        .map(partner -> of(partner, vocabularies))
                        .toList(),
                content.territory(),
                content.period(),
                content.sources(),
                concepts(content.concepts(), vocabularies),
                content.verifiedOn());
    }

    /** The notations of some concepts as they are called today, by facet. */
    public static Map<String, List<String>> notations(SortedSet<ConceptId> concepts, Vocabularies vocabularies) {
        return CaseStudyContent.notations(concepts(concepts, vocabularies));
    }

    private static SortedSet<ConceptId> concepts(SortedSet<ConceptId> concepts, Vocabularies vocabularies) {
        SortedSet<ConceptId> current = new TreeSet<>();
        for (ConceptId concept : concepts) {
            List<Concept> now = vocabularies.current(concept);
            current.addAll(
                    now.isEmpty()
                            ? List.of(concept)
                            : now.stream().map(Concept::id).toList());
        }
        return current;
    }

    private static Partner of(Partner partner, Vocabularies vocabularies) {
        return new Partner(partner.name(), profile(partner.profile(), vocabularies), partner.role());
    }

    // A partner has one profile: of several that replace it, only a person can choose.
    private static @Nullable ConceptId profile(@Nullable ConceptId profile, Vocabularies vocabularies) {
        if (profile == null) {
            return null;
        }
        List<Concept> now = vocabularies.current(profile);
        return now.size() == 1 ? now.getFirst().id() : profile;
    }
}
