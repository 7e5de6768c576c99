package fr.essaim.curating;

import fr.essaim.web.ProblemType;
import fr.essaim.web.Refused;
import fr.essaim.writing.WritingProblem;
import java.util.List;
import org.springframework.http.ProblemDetail;

/** The refusals that programs read. */
final class ApiProblems {

    private ApiProblems() {}

    /** One thing to correct. */
    record Mistake(String champ, String valeur, String message, List<String> proches) {}

    static Refused toCorrect(List<WritingProblem> problems) {
        ProblemDetail problem = ProblemType.TO_CORRECT.saying(
                "Corrigez chaque champ nommé dans «\u00A0erreurs\u00A0» et envoyez de nouveau.");
        problem.setProperty(
                "erreurs",
                problems.stream()
                        .map(each -> new Mistake(each.column(), each.value(), each.message(), each.nearest()))
                        .toList());
        return new Refused(problem);
    }

    static Refused toCorrect(String field, String message) {
        return toCorrect(List.of(new WritingProblem(field, "", message, List.of())));
    }

    /** @param version the version that stands now */
    static Refused changedMeanwhile(long version) {
        ProblemDetail problem = ProblemType.CHANGED_MEANWHILE.saying(
                "La version donnée n’est plus la dernière. Lisez la fiche de nouveau avant d’écrire.");
        problem.setProperty("version", version);
        return new Refused(problem);
    }
}
