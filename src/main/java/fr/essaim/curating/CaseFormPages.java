package fr.essaim.curating;

import fr.essaim.casestudy.TextField;
import fr.essaim.curating.CaseForm.PartnerRow;
import fr.essaim.curating.CaseForm.SourceRow;
import fr.essaim.curating.CaseFormPage.Field;
import fr.essaim.curating.CaseFormPage.Mistake;
import fr.essaim.curating.CaseFormPage.Option;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.Vocabularies;
import fr.essaim.web.French;
import fr.essaim.writing.WritingProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares the page of a form. */
@Component
class CaseFormPages {

    private static final int EMPTY_ROWS = 2;

    private final WorkshopWords words;
    private final Vocabularies vocabularies;
    private final List<Option> profiles;

    CaseFormPages(WorkshopWords words, Vocabularies vocabularies) {
        this.words = words;
        this.vocabularies = vocabularies;
        this.profiles = vocabularies.scheme("profil").concepts().stream()
                .filter(concept -> !concept.isReplaced())
                .map(CaseFormPages::option)
                .toList();
    }

    /** What is said beside the fields. */
    record Said(List<WritingProblem> problems, String notice, String warning) {

        static final Said NOTHING = new Said(List.of(), "", "");

        static Said toCorrect(List<WritingProblem> problems) {
            return new Said(problems, "", "");
        }
    }

    CaseFormPage of(@Nullable CaseHead head, long version, CaseForm form, Said said) {
        List<Mistake> mistakes =
                said.problems().stream().map(CaseFormPages::mistake).toList();
        Map<String, Field> fields = new LinkedHashMap<>();
        CaseForm.SINGLE.forEach(column -> fields.put(column, field(column, form, mistakes)));
        return new CaseFormPage(
                head,
                "/atelier/cas/" + (head == null ? "nouveau" : head.id()),
                version,
                fields,
                withEmpty(form.partners(), PartnerRow.EMPTY),
                withEmpty(form.sources(), SourceRow.EMPTY),
                profiles(form),
                mistakes,
                said.notice(),
                said.warning());
    }

    // A profile that was replaced is offered no more, but whoever saves the form must not lose it by that.
    private List<Option> profiles(CaseForm form) {
        Set<String> chosen = form.partners().stream().map(PartnerRow::profile).collect(Collectors.toSet());
        Stream<Option> former = vocabularies.scheme("profil").concepts().stream()
                .filter(concept ->
                        concept.isReplaced() && chosen.contains(concept.id().notation()))
                .map(CaseFormPages::option);
        return Stream.concat(profiles.stream(), former).toList();
    }

    private Field field(String column, CaseForm form, List<Mistake> mistakes) {
        return new Field(
                column,
                words.say("saisie." + column),
                words.say("saisie." + column + ".aide"),
                words.say("saisie." + column + ".exemple"),
                form.value(column),
                longest(column),
                mistakes.stream()
                        .filter(mistake -> mistake.column().equals(column))
                        .toList());
    }

    private static int longest(String column) {
        return Arrays.stream(TextField.values())
                .filter(field -> field.column().equals(column))
                .mapToInt(TextField::longest)
                .findFirst()
                .orElse(0);
    }

    // A choice is written « commune:59350 Lille (59) »: the value, then the words.
    private static Mistake mistake(WritingProblem problem) {
        List<Option> choices = problem.nearest().stream()
                .map(near -> near.split(" ", 2))
                .filter(parts -> parts.length == 2)
                .map(parts -> new Option(parts[0], parts[1]))
                .toList();
        String value = problem.value().isEmpty() || problem.value().length() > 80
                ? ""
                : "«\u00a0" + problem.value() + "\u00a0»\u00a0: ";
        return new Mistake(problem.column(), value + problem.message(), choices);
    }

    private static <T> List<T> withEmpty(List<T> rows, T empty) {
        List<T> all = new ArrayList<>(rows);
        Stream.generate(() -> empty).limit(EMPTY_ROWS).forEach(all::add);
        return all;
    }

    private static Option option(Concept concept) {
        String inside = concept.broader() == null ? "" : "– ";
        return new Option(concept.id().notation(), inside + French.capitalized(concept.label()));
    }
}
