package fr.essaim.search;

import fr.essaim.search.AskedParameters.Around;
import fr.essaim.search.AskedParameters.Ignored;
import fr.essaim.search.AskedParameters.Renewed;
import fr.essaim.search.AskedParameters.Why;
import fr.essaim.search.QuestionReader.Question;
import fr.essaim.vocabulary.Concept;
import fr.essaim.web.French;
import fr.essaim.web.ProblemType;
import fr.essaim.web.Refused;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ProblemDetail;

/** Says in French what of a question was not understood: the API refuses it, a page goes on without it. */
public final class QuestionProblems {

    private static final int SHOWN = 80;

    private QuestionProblems() {}

    /** @throws Refused naming every parameter that was not understood */
    static CaseStudyQuery requireUnderstood(Question question) {
        requireNone(question.ignored());
        return question.query();
    }

    /**
     * Refuses a question of which anything was not understood.
     *
     * @throws Refused naming every parameter that was not understood
     */
    public static void requireNone(List<Ignored> ignored) {
        if (ignored.isEmpty()) {
            return;
        }
        String detail = ignored.stream().map(QuestionProblems::sentence).collect(Collectors.joining(" "));
        ProblemDetail problem = ProblemType.INVALID_PARAMETER.saying(detail);
        problem.setProperty(
                "parametres",
                ignored.stream().map(Ignored::parameter).distinct().toList());
        throw new Refused(problem);
    }

    /** What a page says of a question; a parameter that does not exist is none of a reader's business, and {@link NearPart} asks which place is meant. */
    static List<String> forPage(Question question) {
        boolean placeUnclear = question.ignored().stream().anyMatch(Ignored::isPlace);
        return forPage(question.ignored().stream()
                .filter(each -> !each.isPlace())
                .filter(each -> each.why() != Why.NEEDS_A_PLACE || !placeUnclear)
                .toList());
    }

    public static List<String> forPage(List<Ignored> ignored) {
        return ignored.stream()
                .filter(each -> each.why() != Why.UNKNOWN_PARAMETER)
                .map(QuestionProblems::sentence)
                .toList();
    }

    /** What a page says of the concepts that were asked for and are called otherwise today. */
    static List<String> renewals(Question question) {
        return renewals(question.renewed(), "les cas classés");
    }

    /** The same for any list: its things are told in French, up to the new names. */
    public static List<String> renewals(List<Renewed> renewed, String things) {
        return renewed.stream().map(each -> sentence(each, things)).toList();
    }

    private static String sentence(Renewed renewed, String things) {
        String now = renewed.now().stream().map(QuestionProblems::label).collect(Collectors.joining(" ou "));
        return "Le concept " + label(renewed.asked()) + " a été remplacé\u00a0: voici " + things + " " + now + ".";
    }

    private static String label(Concept concept) {
        return "«\u00a0" + French.capitalized(concept.label()) + "\u00a0»";
    }

    private static String sentence(Ignored ignored) {
        String name = "«\u00A0" + shortened(ignored.parameter()) + "\u00A0»";
        String value = "«\u00A0" + shortened(ignored.value()) + "\u00A0»";
        return switch (ignored.why()) {
            case UNKNOWN_PARAMETER -> "Le paramètre " + name + " n’existe pas.";
            case UNKNOWN_VALUE -> "La valeur " + value + " du paramètre " + name + " n’est pas connue.";
            case NOT_A_NUMBER_IN_RANGE ->
                "La valeur " + value + " du paramètre " + name + " n’est pas un nombre possible.";
            case TOO_MANY -> "Le paramètre " + name + " a trop de valeurs\u00A0: toutes n’ont pas été lues.";
            case UNKNOWN_PLACE ->
                "La valeur " + value + " du paramètre " + name + " n’est ni le nom ni le code postal d’une commune"
                        + named("\u202F; peut-être\u00A0: ", ignored.choices()) + ".";
            case SEVERAL_PLACES ->
                "La valeur " + value + " du paramètre " + name + " désigne plusieurs communes"
                        + named("\u00A0: ", ignored.choices()) + ".";
            case NEEDS_A_PLACE -> "L’ordre " + value + " demande un lieu, donné par le paramètre «\u00A0pres\u00A0».";
        };
    }

    private static String named(String before, List<Around> choices) {
        return choices.isEmpty()
                ? ""
                : before + choices.stream().map(Around::commune).collect(Collectors.joining(", "));
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
