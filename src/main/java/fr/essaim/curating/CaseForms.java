package fr.essaim.curating;

import fr.essaim.casestudy.CaseStudyColumns;
import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.TextField;
import fr.essaim.curating.CaseForm.PartnerRow;
import fr.essaim.curating.CaseForm.SourceRow;
import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryLookup;
import fr.essaim.writing.CaseStudyReader;
import fr.essaim.writing.ReadCase;
import fr.essaim.writing.WritingProblem;
import fr.essaim.writing.WrittenCase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills a form from what a case says, and reads what a form says. */
@Component
class CaseForms {

    private static final Pattern BROKEN_ADDRESS = Pattern.compile(".*[\\s<>].*");

    private final CaseStudyReader reader;
    private final Territories territories;

    CaseForms(CaseStudyReader reader, Territories territories) {
        this.reader = reader;
        this.territories = territories;
    }

    /** What a form says, and what of it has to be corrected, by column. */
    record Reading(CaseStudyContent content, List<WritingProblem> problems) {

        boolean isSound() {
            return problems.isEmpty();
        }
    }

    /** The form of a case as it stands. */
    CaseForm of(CaseStudyContent content) {
        Map<String, String> fields = new LinkedHashMap<>();
        WrittenCase.of(content).forEach((column, values) -> {
            if (CaseForm.SINGLE.contains(column)) {
                fields.put(column, values.getFirst());
            }
        });
        fields.put(CaseStudyColumns.TERRITORY, place(content.territory()));
        return new CaseForm(
                fields,
                content.partners().stream()
                        .map(partner -> new PartnerRow(
                                partner.name(),
                                partner.profile() == null
                                        ? ""
                                        : partner.profile().notation(),
                                partner.role() == null ? "" : partner.role()))
                        .toList(),
                content.sources().stream()
                        .map(source -> new SourceRow(source.title(), source.address() == null ? "" : source.address()))
                        .toList());
    }

    /** Reads a form; only what stands in some columns can be wrong, because nobody touched the others. */
    Reading read(CaseForm form, Set<String> touched) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        CaseForm.SINGLE.forEach(
                column -> values.put(column, List.of(form.value(column).strip())));
        values.put(
                CaseStudyColumns.PARTNERS,
                form.partners().stream().map(CaseForms::written).toList());
        values.put(
                CaseStudyColumns.SOURCES,
                form.sources().stream().map(CaseForms::written).toList());
        ReadCase read = reader.read(values);
        List<WritingProblem> problems = new ArrayList<>(rowProblems(form));
        read.problems().stream().map(CaseForms::inAForm).forEach(problems::add);
        problems.removeIf(problem -> !touched.contains(problem.column()));
        return new Reading(read.content(), problems);
    }

    private static List<WritingProblem> rowProblems(CaseForm form) {
        List<WritingProblem> problems = new ArrayList<>();
        for (PartnerRow row : form.partners()) {
            if (row.name().isBlank()) {
                problems.add(problem(CaseStudyColumns.PARTNERS, row.role(), "Il manque le nom d’un partenaire."));
            }
        }
        for (SourceRow row : form.sources()) {
            if (BROKEN_ADDRESS.matcher(row.address()).matches()) {
                problems.add(problem(
                        CaseStudyColumns.SOURCES,
                        row.address(),
                        "Une adresse ne contient ni espace ni «\u00A0<\u00A0» ou «\u00A0>\u00A0»."));
            }
        }
        return problems;
    }

    private static WritingProblem inAForm(WritingProblem problem) {
        return problem.column().equals(TextField.TITLE.column())
                        && problem.value().isEmpty()
                ? problem(problem.column(), "", "Le titre manque\u00A0: écrivez-le pour enregistrer le brouillon.")
                : problem;
    }

    private static WritingProblem problem(String column, String value, String message) {
        return new WritingProblem(column, value, message, List.of());
    }

    // A role in brackets would be read as something else: import files could not carry it.
    private static String written(PartnerRow row) {
        String role = row.role().replace('(', '[').replace(')', ']');
        return row.name() + " (" + row.profile() + (role.isBlank() ? "" : "; " + role) + ")";
    }

    private static String written(SourceRow row) {
        String address = row.address().strip();
        return address.isEmpty() || BROKEN_ADDRESS.matcher(address).matches()
                ? row.title()
                : row.title() + " <" + address + ">";
    }

    private String place(@Nullable TerritoryCode code) {
        return code == null ? "" : territories.find(code).map(this::name).orElse(code.toString());
    }

    /** The name that a person would write, when it means this territory alone; its code otherwise. */
    private String name(Territory territory) {
        boolean alone = territories.lookUp(territory.label()) instanceof TerritoryLookup.Found found
                && found.territory().code().equals(territory.code());
        return alone ? territory.label() : territory.code().toString();
    }
}
