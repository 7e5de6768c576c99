package fr.essaim.selecting;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.reading.CaseStudyArchive;
import fr.essaim.selection.SelectionId;
import fr.essaim.selection.SelectionSheet;
import fr.essaim.selection.Selections.Current;
import fr.essaim.selection.command.ExcludeCase;
import fr.essaim.selection.command.OrderCases;
import fr.essaim.selection.command.PinCases;
import fr.essaim.selection.command.ReleaseCase;
import fr.essaim.selection.command.SelectionCommand;
import fr.essaim.selection.command.WriteNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Turns a button and the notes beside it into commands, and says what it did. */
@Component
class ChoosingCommands {

    private final CaseStudyArchive archive;
    private final SelectionWords words;

    ChoosingCommands(CaseStudyArchive archive, SelectionWords words) {
        this.archive = archive;
        this.words = words;
    }

    /**
     * What is to be sent, in one transaction: the order first, because it is checked against the version that the host read; notes before whatever takes a case out.
     *
     * @param version the version that the host read
     */
    List<SelectionCommand> of(CaseAct act, TypedNotes notes, Current current, Long version) {
        SelectionId id = current.sheet().id();
        List<CaseStudyId> order = current.sheet().choice().pinned();
        List<SelectionCommand> asked = new ArrayList<>();
        if (act instanceof CaseAct.Move move) {
            asked.add(new OrderCases(id, version, move.in(order)));
        } else if (act instanceof CaseAct.Order wanted) {
            asked.add(new OrderCases(id, version, wanted.cases()));
        }
        notes.changed().forEach((study, note) -> asked.add(new WriteNote(id, study, note.before(), note.text())));
        switch (act) {
            case CaseAct.Pin pin -> asked.add(new PinCases(id, published(pin.cases())));
            case CaseAct.Release release -> asked.add(new ReleaseCase(id, release.id()));
            case CaseAct.Exclude exclude -> asked.add(new ExcludeCase(id, exclude.id()));
            case CaseAct.Save save -> {}
            case CaseAct.Move move -> {}
            case CaseAct.Order wanted -> {}
        }
        return asked;
    }

    /** What the act did, for those who see the page and for those who hear it. */
    String said(CaseAct act, SelectionSheet before) {
        return switch (act) {
            case CaseAct.Save save -> words.say("selection.avis.notes");
            case CaseAct.Order order -> words.say("selection.avis.ordre");
            case CaseAct.Move move -> moved(move, before.choice().pinned());
            case CaseAct.Pin pin ->
                pin.cases().size() == 1
                        ? words.say("selection.avis.retenu", title(pin.cases().getFirst()))
                        : words.say("selection.avis.retenus", pin.cases().size());
            case CaseAct.Exclude exclude -> words.say("selection.avis.ecarte", title(exclude.id()));
            case CaseAct.Release release ->
                before.choice().has(release.id())
                        ? words.say("selection.avis.retire", title(release.id()))
                        : words.say("selection.avis.repris", title(release.id()));
        };
    }

    /** The id of the element where the keyboard goes on. */
    static String focus(CaseAct act) {
        return switch (act) {
            case CaseAct.Move move -> (move.by() < 0 ? "monter-" : "descendre-") + move.id();
            case CaseAct.Release release -> "retenus";
            case CaseAct.Pin pin -> "propositions";
            case CaseAct.Exclude exclude -> "propositions";
            case CaseAct.Save save -> "enregistrer-notes";
            case CaseAct.Order order -> "retenus";
        };
    }

    private String moved(CaseAct.Move move, List<CaseStudyId> before) {
        int place = move.in(before).indexOf(move.id()) + 1;
        return before.indexOf(move.id()) + 1 == place
                ? words.say("selection.avis.deja", title(move.id()), place, before.size())
                : words.say("selection.avis.deplace", title(move.id()), place, before.size());
    }

    // Whatever a form names, only what everyone may read is taken.
    private List<CaseStudyId> published(List<CaseStudyId> cases) {
        Map<CaseStudyId, CaseStudySheet> sheets = archive.now(cases);
        return cases.stream()
                .filter(id -> sheets.containsKey(id) && sheets.get(id).isPublished())
                .toList();
    }

    private String title(CaseStudyId id) {
        return archive.now(id).map(CaseStudySheet::title).orElse(id.value());
    }
}
