package fr.essaim.selecting;

import fr.essaim.selection.SelectionId;

/** Where each page of a selection is. */
final class SelectionAddresses {

    static final String WORKSHOP = "/atelier/selections";
    static final String NEW = WORKSHOP + "/nouvelle";
    static final String ONE = WORKSHOP + "/{id}";
    static final String QUESTION = ONE + "/question";
    static final String BALANCE = ONE + "/equilibre";
    static final String CASES = ONE + "/cas";
    static final String EDITION = ONE + "/edition";
    static final String BIN = ONE + "/corbeille";
    static final String REVIVAL = ONE + "/reprise";
    static final String PUBLIC = "/selections";
    static final String API = "/api/v1/selections";

    private SelectionAddresses() {}

    static String workshop(SelectionId id) {
        return WORKSHOP + "/" + id;
    }

    static String question(SelectionId id, String question) {
        return workshop(id) + "/question" + (question.isEmpty() ? "" : "?" + question);
    }

    static String latest(SelectionId id) {
        return PUBLIC + "/" + id;
    }

    static String edition(SelectionId id, int number) {
        return latest(id) + "/editions/" + number;
    }
}
