package fr.essaim.harvesting;

import fr.essaim.search.CaseStudyHarvest.Window;
import java.util.regex.Pattern;

/** Which records of a list are asked for, as the request says it; what it leaves out is empty. */
record Selection(String from, String until, String set) {

    private static final int LONGEST_SET = 300;
    private static final Pattern SET = Pattern.compile("[A-Za-z0-9\\-_.!~*'()]+(:[A-Za-z0-9\\-_.!~*'()]+)*");

    // A request was looked at before, but anybody can write a token that looks like ours.
    Selection {
        if (!isMoment(from) || !isMoment(until) || !(set.isEmpty() || isSet(set))) {
            throw new IllegalArgumentException("no selection");
        }
    }

    /** Whether a set may be called so; the pattern goes deeper with every colon, so that a text without end would end the thread. */
    static boolean isSet(String text) {
        return text.length() <= LONGEST_SET && SET.matcher(text).matches();
    }

    private static boolean isMoment(String text) {
        return text.isEmpty() || Datestamp.isOne(text);
    }

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
