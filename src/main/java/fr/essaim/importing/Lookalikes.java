package fr.essaim.importing;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.TextField;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.CaseStudyResults.Hit;
import fr.essaim.search.WorkshopSearch;
import java.text.Normalizer;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks for a case that is there already under another identifiant: its title is the same, or mistyped. */
@Component
class Lookalikes {

    private static final int MISTYPED_IN = 8;
    private static final int LONGEST = 300;

    private final WorkshopSearch search;

    Lookalikes(WorkshopSearch search) {
        this.search = search;
    }

    /** The likeliest, or null. */
    @Nullable
    Lookalike of(CaseStudyId id, CaseStudyContent content) {
        String title = content.text(TextField.TITLE);
        String folded = folded(title);
        // Words only: a dash or a quotation mark in a title is no operator.
        return search.search(CaseStudyQuery.EVERYTHING_ALIVE.withText(folded)).hits().stream()
                .map(Hit::sheet)
                .filter(sheet -> !sheet.id().equals(id) && isAlike(folded, folded(sheet.title())))
                .findFirst()
                .map(Lookalikes::named)
                .orElse(null);
    }

    private static boolean isAlike(String one, String other) {
        int most = Math.min(one.length(), other.length()) / MISTYPED_IN;
        return new LevenshteinDistance(most).apply(one, other) >= 0;
    }

    private static Lookalike named(CaseStudySheet sheet) {
        return new Lookalike(sheet.id().value(), sheet.title());
    }

    private static String folded(String title) {
        String letters = Normalizer.normalize(title.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return letters.substring(0, Math.min(letters.length(), LONGEST));
    }
}
