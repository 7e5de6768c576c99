package fr.essaim.cataloguing;

import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.TextField;

/** One case that a page of a catalyst names; the state is empty when everybody may read it. */
public record CaseLine(String id, String title, String summary, String place, String state, Standing standing) {

    /** Why the case is in the list. */
    public enum Standing {
        LINKED,
        FOUND
    }

    static CaseLine of(CaseStudySheet sheet, String place, String state, Standing standing) {
        return new CaseLine(
                sheet.id().value(), sheet.title(), sheet.content().text(TextField.SUMMARY), place, state, standing);
    }

    public boolean isLinked() {
        return standing == Standing.LINKED;
    }
}
