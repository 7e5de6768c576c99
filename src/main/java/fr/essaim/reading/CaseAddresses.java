package fr.essaim.reading;

import fr.essaim.casestudy.CaseStudyId;
import java.time.LocalDate;

/** Where each view of a case is. */
final class CaseAddresses {

    private static final String PAGES = "/etudes-de-cas/";
    private static final String WORKSHOP = "/atelier/cas/";
    private static final String API = "/api/v1/etudes-de-cas/";
    private static final String HISTORY = "/historique";

    private CaseAddresses() {}

    static String sheet(CaseStudyId id) {
        return PAGES + id;
    }

    static String history(CaseStudyId id) {
        return sheet(id) + HISTORY;
    }

    static String sheet(CaseStudyId id, LocalDate day) {
        return sheet(id) + "?au=" + day;
    }

    static String workshop(CaseStudyId id) {
        return WORKSHOP + id;
    }

    static String workshopHistory(CaseStudyId id) {
        return workshop(id) + HISTORY;
    }

    static String history(CaseStudyId id, Audience audience) {
        return switch (audience) {
            case PUBLIC -> history(id);
            case WORKSHOP -> workshopHistory(id);
        };
    }

    static String comparison(CaseStudyId id, Audience audience, long from, long to) {
        return history(id, audience) + "?de=" + from + "&a=" + to;
    }

    static String restoration(CaseStudyId id, long version) {
        return workshopHistory(id) + "/" + version;
    }

    static String apiSheet(CaseStudyId id) {
        return API + id;
    }

    static String apiSimilar(CaseStudyId id) {
        return apiSheet(id) + "/similaires";
    }

    static String apiSheet(CaseStudyId id, LocalDate day) {
        return apiSheet(id) + "?au=" + day;
    }
}
