package fr.essaim.reading;

import fr.essaim.casestudy.CaseStudyId;
import java.time.LocalDate;

/** Where each view of a case is. */
final class CaseAddresses {

    private static final String PAGES = "/etudes-de-cas/";
    private static final String API = "/api/v1/etudes-de-cas/";
    private static final String HISTORY = "/historique";

    private CaseAddresses() {}

    static String sheet(CaseStudyId id) {
        return PAGES + id;
    }

    static String history(CaseStudyId id) {
        return sheet(id) + HISTORY;
    }

    static String apiSheet(CaseStudyId id) {
        return API + id;
    }

    static String apiSheet(CaseStudyId id, LocalDate day) {
        return apiSheet(id) + "?au=" + day;
    }
}
