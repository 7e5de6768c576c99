package fr.essaim.selecting;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.reading.CaseStudyArchive;
import fr.essaim.selecting.PreparingPage.EditionLine;
import fr.essaim.selecting.PreparingPage.FacetChoice;
import fr.essaim.selecting.PreparingPage.KeptCase;
import fr.essaim.selecting.PreparingPage.Name;
import fr.essaim.selecting.PreparingPage.Setting;
import fr.essaim.selecting.PreparingPage.Standing;
import fr.essaim.selection.Choice;
import fr.essaim.selection.SelectionSheet;
import fr.essaim.selection.Selections.Current;
import fr.essaim.web.French;
import fr.essaim.writing.WritingProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares the page on which a host makes a selection. */
@Component
class PreparingPages {

    private final Proposals proposals;
    private final ProposedCases proposedCases;
    private final QuestionViews questions;
    private final CaseStudyArchive archive;
    private final SelectionWords words;

    PreparingPages(
            Proposals proposals,
            ProposedCases proposedCases,
            QuestionViews questions,
            CaseStudyArchive archive,
            SelectionWords words) {
        this.proposals = proposals;
        this.proposedCases = proposedCases;
        this.questions = questions;
        this.archive = archive;
        this.words = words;
    }

    /** What a host typed that is not stored. */
    record Typed(Description description, TypedNotes notes) {

        static Typed nothing(SelectionSheet selection) {
            return new Typed(
                    Description.of(selection.title(), selection.theme(), selection.webinarOn()), TypedNotes.NONE);
        }
    }

    PreparingPage of(Current current, Standing standing) {
        return of(current, Typed.nothing(current.sheet()), standing);
    }

    PreparingPage of(Current current, Typed typed, Standing standing) {
        SelectionSheet selection = current.sheet();
        Offer offer = proposals.of(selection);
        return new PreparingPage(
                selection.id(),
                selection.title(),
                SelectionLines.state(selection, words),
                current.version(),
                typed.description(),
                questions.of(selection.question(), SelectionAddresses.workshop(selection.id()) + "/question"),
                kept(offer.kept(), selection.choice(), typed.notes(), standing.problems()),
                proposedCases.of(offer),
                setting(selection),
                proposedCases.coverage(offer, BalanceFacets.of(selection.balancedOver())),
                names(selection.choice()),
                editions(selection),
                standing);
    }

    private List<KeptCase> kept(
            List<Candidate> candidates, Choice choice, TypedNotes typed, List<WritingProblem> problems) {
        List<KeptCase> kept = new ArrayList<>();
        for (Candidate candidate : candidates) {
            CaseStudySheet sheet = candidate.sheet();
            String stored = choice.note(sheet.id());
            TypedNotes.Typed mine = changed(typed.notes().get(sheet.id()));
            kept.add(new KeptCase(
                    sheet.id().value(),
                    kept.size() + 1,
                    sheet.title(),
                    words.place(sheet.content()),
                    "/etudes-de-cas/" + sheet.id(),
                    words.hidden(sheet.state()),
                    mine == null ? stored : mine.text(),
                    stored,
                    mine == null || mine.before().equals(stored) ? null : stored,
                    problem("note-" + sheet.id(), problems)));
        }
        return kept;
    }

    private static TypedNotes.@Nullable Typed changed(TypedNotes.@Nullable Typed note) {
        return note != null && note.isChanged() ? note : null;
    }

    private static String problem(String field, List<WritingProblem> problems) {
        return problems.stream()
                .filter(each -> each.column().equals(field))
                .map(WritingProblem::message)
                .findFirst()
                .orElse("");
    }

    private Setting setting(SelectionSheet selection) {
        return new Setting(facets(selection.balancedOver()), selection.size(), Sizes.LEAST, Sizes.MOST);
    }

    List<FacetChoice> facets(List<String> chosen) {
        return BalanceFacets.ALL.stream()
                .map(facet ->
                        new FacetChoice(facet.parameter(), words.facet(facet), chosen.contains(facet.parameter())))
                .toList();
    }

    private List<Name> names(Choice choice) {
        Map<CaseStudyId, CaseStudySheet> sheets = archive.now(choice.excluded());
        return choice.excluded().stream()
                .flatMap(id -> Stream.ofNullable(sheets.get(id)))
                .map(sheet -> new Name(sheet.id().value(), sheet.title()))
                .toList();
    }

    private static List<EditionLine> editions(SelectionSheet selection) {
        return selection.editions().reversed().stream()
                .map(edition -> new EditionLine(
                        edition.number(),
                        French.date(edition.frozenAt()),
                        SelectionAddresses.edition(selection.id(), edition.number()),
                        edition.cases().size()))
                .toList();
    }
}
