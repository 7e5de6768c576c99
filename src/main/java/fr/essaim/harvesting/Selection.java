package fr.essaim.harvesting;

import fr.essaim.search.CaseStudyHarvest.Window;

/** Which records of a list are asked for, as the request says it; what it leaves out is empty. */
record Selection(String from, String until, String set) {

    static Selection of(OaiRequest request) {
        return new Selection(
                request.argument(OaiRequest.FROM).orElse(""),
                request.argument(OaiRequest.UNTIL).orElse(""),
                request.argument(OaiRequest.SET).orElse(""));
    }

    Window window() {
        return new Window(
                from.isEmpty() ? null : Datestamp.start(from),
                until.isEmpty() ? null : Datestamp.end(until),
                set.isEmpty() ? null : set);
    }
}
