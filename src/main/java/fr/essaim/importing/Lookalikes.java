package fr.essaim.importing;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.search.ProbableDuplicates;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks for a case that is there already under another identifiant. */
@Component
class Lookalikes {

    private final ProbableDuplicates duplicates;

    Lookalikes(ProbableDuplicates duplicates) {
        this.duplicates = duplicates;
    }

    /** The likeliest, or null. */
    @Nullable
    Lookalike of(CaseStudyId id, CaseStudyContent content) {
        return duplicates.of(content, Set.of(id)).stream()
                .findFirst()
                .map(found -> named(found.sheet()))
                .orElse(null);
    }

    private static Lookalike named(CaseStudySheet sheet) {
        return new Lookalike(sheet.id().value(), sheet.title());
    }
}
