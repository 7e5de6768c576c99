package fr.essaim.reading;

import fr.essaim.web.French;
import fr.essaim.web.ProblemType;
import fr.essaim.web.Refused;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Says why the sheet or the history of a case cannot be read. */
@Component
class CaseProblems {

    private static final int SHOWN = 40;

    private final CaseWords words;

    CaseProblems(CaseWords words) {
        this.words = words;
    }

    Refused absent() {
        return new Refused(ProblemType.NOT_FOUND.saying(words.say("fiche.introuvable")));
    }

    /** There is nothing of that day, whatever there is today. */
    Refused absentThen(LocalDate day) {
        return new Refused(ProblemType.NOT_FOUND.saying(words.say("fiche.pas-ce-jour", French.date(day))));
    }

    /** A page goes on without the day. */
    String ignoredDay(String value) {
        return words.say("fiche.jour-ignore", shortened(value));
    }

    Refused gone(Shown.Withdrawn withdrawn) {
        String day = French.date(withdrawn.at());
        ProblemDetail problem = ProblemType.GONE.saying(words.say("fiche.retiree", day, withdrawn.reason()));
        problem.setProperty("retire_le", French.day(withdrawn.at()).toString());
        problem.setProperty("motif", withdrawn.reason());
        problem.setProperty("historique", CaseAddresses.history(withdrawn.id()));
        return new Refused(problem);
    }

    Refused noVersion() {
        return new Refused(ProblemType.NOT_FOUND.saying(words.say("retablir.version-inconnue")));
    }

    Refused notHers() {
        return new Refused(ProblemType.ROLE_NEEDED.saying(words.say("retablir.refuse")));
    }

    Refused notADay(String parameter, String value) {
        ProblemDetail problem =
                ProblemType.INVALID_PARAMETER.saying(words.say("fiche.pas-un-jour", parameter, shortened(value)));
        problem.setProperty("parametres", List.of(parameter));
        return new Refused(problem);
    }

    private static String shortened(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }
}
