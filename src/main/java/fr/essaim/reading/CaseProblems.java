package fr.essaim.reading;

import fr.essaim.web.French;
import fr.essaim.web.ProblemType;
import fr.essaim.web.Refused;
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

    Refused gone(Shown.Withdrawn withdrawn) {
        String day = French.date(withdrawn.at());
        ProblemDetail problem = ProblemType.GONE.saying(words.say("fiche.retiree", day, withdrawn.reason()));
        problem.setProperty("retire_le", French.day(withdrawn.at()).toString());
        problem.setProperty("motif", withdrawn.reason());
        problem.setProperty("historique", CaseAddresses.history(withdrawn.id()));
        return new Refused(problem);
    }

    Refused notADay(String parameter, String value) {
        String shown = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
        ProblemDetail problem = ProblemType.INVALID_PARAMETER.saying(words.say("fiche.pas-un-jour", parameter, shown));
        problem.setProperty("parametres", List.of(parameter));
        return new Refused(problem);
    }
}
