package fr.essaim.partnering;

import fr.essaim.partnership.ActKind;
import fr.essaim.partnership.PartnershipColumns;
import fr.essaim.partnership.PartnershipId;
import fr.essaim.partnership.PartnershipSheet;
import fr.essaim.writing.WritingProblem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Prepares the forms about partnerships. */
@Component
class PartnershipFormPages {

    static final Set<String> DESCRIPTION =
            Set.of(PartnershipColumns.TITLE, PartnershipColumns.PURPOSE, PartnershipColumns.DOMAINS);
    static final Set<String> FORMATION = Set.of(
            PartnershipColumns.CATEGORY,
            PartnershipColumns.TERRITORY,
            PartnershipColumns.PARTNERS,
            PartnershipColumns.SINCE,
            PartnershipColumns.PROOF);

    private static final Set<String> MISSABLE = Set.of(
            PartnershipColumns.TITLE,
            PartnershipColumns.CATEGORY,
            PartnershipColumns.PARTNERS,
            PartnershipColumns.PARTNER,
            PartnershipColumns.TERRITORY,
            PartnershipColumns.SINCE,
            PartnershipColumns.DATE,
            PartnershipColumns.PROOF);
    private static final Set<String> NEW = Stream.of(DESCRIPTION, FORMATION, Set.of(PartnershipColumns.CASES))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private final PartnershipWords words;
    private final FormChoices choices;
    private final CaseTitles cases;

    PartnershipFormPages(PartnershipWords words, FormChoices choices, CaseTitles cases) {
        this.words = words;
        this.choices = choices;
        this.cases = cases;
    }

    /**
     * What stands beside the fields.
     *
     * @param version at which the form was opened
     */
    record Said(long version, List<WritingProblem> problems, String warning) {

        static Said nothing(long version) {
            return new Said(version, List.of(), "");
        }
    }

    // A file has cells, a form has fields: what is missing is said by its name.
    private List<WritingProblem> inAForm(List<WritingProblem> problems) {
        return problems.stream().map(this::inAForm).toList();
    }

    private WritingProblem inAForm(WritingProblem problem) {
        boolean isMissing = problem.value().isEmpty() && MISSABLE.contains(problem.column());
        return isMissing
                ? new WritingProblem(problem.column(), "", words.say("manque." + problem.column()), List.of())
                : problem;
    }

    PartnershipFormPage blank(PartnershipForm form, List<WritingProblem> problems) {
        return new PartnershipFormPage(
                null,
                words.say("forme.nouveau"),
                words.say("forme.nouveau.chapo"),
                PartnershipAddresses.WORKSHOP + "/nouveau",
                PartnershipAddresses.WORKSHOP,
                words.say("forme.nouveau.bouton"),
                0,
                NEW,
                form,
                inAForm(problems),
                "",
                choices,
                List.of(),
                List.of());
    }

    PartnershipFormPage description(PartnershipSheet sheet, PartnershipForm form, Said said) {
        return page(sheet, "description", "/description", DESCRIPTION, form, said);
    }

    PartnershipFormPage formation(PartnershipSheet sheet, PartnershipForm form, Said said) {
        return page(sheet, "naissance", "/naissance", FORMATION, form, said);
    }

    PartnershipFormPage act(PartnershipSheet sheet, ActKind kind, PartnershipForm form, Said said) {
        return page(sheet, kind.word(), "/actes/" + kind.word(), fields(kind), form, said);
    }

    /** What a kind of act is asked by. */
    private static Set<String> fields(ActKind kind) {
        String own = switch (kind) {
            case JOINED -> PartnershipColumns.PARTNERS;
            case LEFT -> PartnershipColumns.PARTNER;
            case DEEPENED -> PartnershipColumns.CATEGORY;
            case SCALED -> PartnershipColumns.TERRITORY;
            case EVALUATED -> PartnershipColumns.FINDING;
            case ENDED -> PartnershipColumns.REASON;
        };
        return Set.of(own, PartnershipColumns.DATE, PartnershipColumns.PROOF);
    }

    private PartnershipFormPage page(
            PartnershipSheet sheet, String what, String path, Set<String> fields, PartnershipForm form, Said said) {
        PartnershipId id = sheet.id();
        return new PartnershipFormPage(
                sheet.title(),
                words.say("forme." + what),
                words.say("forme." + what + ".chapo"),
                PartnershipAddresses.workshop(id) + path,
                PartnershipAddresses.workshop(id),
                words.say("forme." + what + ".bouton"),
                said.version(),
                fields,
                form,
                inAForm(said.problems()),
                said.warning(),
                choices,
                sheet.now().present().stream()
                        .map(member -> member.partner().name())
                        .toList(),
                cases.known(sheet.cases()));
    }
}
