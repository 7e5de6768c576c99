package fr.essaim.curating;

import fr.essaim.access.People;
import fr.essaim.casestudy.CaseStudyColumns;
import fr.essaim.casestudy.TextField;
import fr.essaim.curating.CaseForm.PartnerRow;
import fr.essaim.curating.CaseForm.SourceRow;
import fr.essaim.curating.ConflictPage.Disputed;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Shows two writings of the same fields, and reads what was chosen. */
@Component
class Conflicts {

    private static final String CHOICE = "choix.";
    private static final String THEIRS = "leur";
    private static final String BOTH = "deux";
    private static final String OTHER = "autre";
    private static final int SHORT_TEXT = 1_000;

    private final People people;
    private final WorkshopWords words;

    Conflicts(People people, WorkshopWords words) {
        this.people = people;
        this.words = words;
    }

    ConflictPage page(SaveOutcome.Conflict conflict, String title) {
        return new ConflictPage(
                conflict.id().value(),
                title,
                conflict.version(),
                names(conflict.others()),
                conflict.columns().stream()
                        .map(column -> disputed(column, conflict))
                        .toList(),
                conflict.mine());
    }

    String names(List<String> actors) {
        return actors.stream().map(people::nameOf).distinct().collect(Collectors.joining(", "));
    }

    /** The names of columns as the form calls them. */
    String labels(Set<String> columns) {
        return columns.stream().map(column -> words.say("saisie." + column)).collect(Collectors.joining(", "));
    }

    /** The form that the choices make. */
    static CaseForm resolved(CaseForm mine, CaseForm theirs, MultiValueMap<String, String> parameters) {
        CaseForm form = mine;
        for (String name : parameters.keySet()) {
            if (name.startsWith(CHOICE)) {
                String column = name.substring(CHOICE.length());
                form = resolved(form, theirs, column, parameters);
            }
        }
        return form;
    }

    private static CaseForm resolved(
            CaseForm mine, CaseForm theirs, String column, MultiValueMap<String, String> parameters) {
        String choice = String.valueOf(parameters.getFirst(CHOICE + column));
        return switch (choice) {
            case THEIRS -> mine.taking(Set.of(column), theirs);
            case BOTH -> joined(mine, theirs, column);
            case OTHER ->
                mine.with(
                        column,
                        String.valueOf(parameters.getFirst("autre." + column)).replace("\r\n", "\n"));
            default -> mine;
        };
    }

    private static CaseForm joined(CaseForm mine, CaseForm theirs, String column) {
        return switch (column) {
            case CaseStudyColumns.PARTNERS -> mine.with(distinct(theirs.partners(), mine.partners()), mine.sources());
            case CaseStudyColumns.SOURCES -> mine.with(mine.partners(), distinct(theirs.sources(), mine.sources()));
            default -> mine.with(column, theirs.value(column) + "\n\n" + mine.value(column));
        };
    }

    private static <T> List<T> distinct(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }

    private Disputed disputed(String column, SaveOutcome.Conflict conflict) {
        boolean list = column.equals(CaseStudyColumns.PARTNERS) || column.equals(CaseStudyColumns.SOURCES);
        boolean longText = Arrays.stream(TextField.values())
                .anyMatch(field -> field.column().equals(column) && field.longest() > SHORT_TEXT);
        return new Disputed(
                column,
                words.say("saisie." + column),
                shown(column, conflict.before()),
                shown(column, conflict.mine()),
                shown(column, conflict.theirs()),
                !list,
                list || longText);
    }

    private static String shown(String column, CaseForm form) {
        return switch (column) {
            case CaseStudyColumns.PARTNERS ->
                form.partners().stream().map(Conflicts::shown).collect(Collectors.joining("\n"));
            case CaseStudyColumns.SOURCES ->
                form.sources().stream().map(Conflicts::shown).collect(Collectors.joining("\n"));
            default -> form.value(column);
        };
    }

    private static String shown(PartnerRow row) {
        return Stream.of(row.name(), row.profile(), row.role())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String shown(SourceRow row) {
        return Stream.of(row.title(), row.address())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
