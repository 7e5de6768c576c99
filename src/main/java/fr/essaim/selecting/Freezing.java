package fr.essaim.selecting;

import static java.util.Objects.requireNonNull;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.reading.CaseStudyArchive;
import fr.essaim.reading.CaseStudyArchive.Moment;
import fr.essaim.selecting.FreezingPage.Frozen;
import fr.essaim.selecting.FreezingPage.Left;
import fr.essaim.selection.FrozenCase;
import fr.essaim.selection.SelectionSheet;
import fr.essaim.selection.Selections.Current;
import fr.essaim.web.French;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds which cases an edition would hold, each in the version that stands now. */
@Component
class Freezing {

    private final CaseStudyArchive archive;
    private final SelectionWords words;

    Freezing(CaseStudyArchive archive, SelectionWords words) {
        this.archive = archive;
        this.words = words;
    }

    /** The published cases of a selection, as they stand now. */
    List<FrozenCase> cases(SelectionSheet selection) {
        return cases(selection, archive.histories(selection.choice().pinned()));
    }

    /** How a form names a case and its version. */
    static String state(FrozenCase frozen) {
        return frozen.id() + "@" + frozen.version();
    }

    FreezingPage page(Current current, String problem) {
        SelectionSheet selection = current.sheet();
        Map<CaseStudyId, List<Moment>> histories =
                archive.histories(selection.choice().pinned());
        List<FrozenCase> cases = cases(selection, histories);
        List<Left> left = new ArrayList<>();
        selection.choice().pinned().stream()
                .flatMap(id -> Stream.ofNullable(histories.get(id)))
                .map(moments -> moments.getLast().after())
                .filter(sheet -> !sheet.isPublished())
                .forEach(sheet -> left.add(new Left(sheet.title(), words.hidden(sheet.state()))));
        return new FreezingPage(
                selection.id(),
                selection.title(),
                selection.theme(),
                selection.webinarOn() == null ? "" : French.date(selection.webinarOn()),
                selection.editions().size() + 1,
                current.version(),
                cases.stream().map(each -> frozen(each, histories)).toList(),
                left,
                (int) cases.stream().filter(each -> each.note().isEmpty()).count(),
                problem);
    }

    private static Frozen frozen(FrozenCase each, Map<CaseStudyId, List<Moment>> histories) {
        CaseStudySheet sheet = requireNonNull(histories.get(each.id()), "a case begins with its draft")
                .getLast()
                .after();
        return new Frozen(sheet.title(), state(each), each.note());
    }

    private static List<FrozenCase> cases(SelectionSheet selection, Map<CaseStudyId, List<Moment>> histories) {
        List<FrozenCase> cases = new ArrayList<>();
        for (CaseStudyId id : selection.choice().pinned()) {
            List<Moment> history = histories.getOrDefault(id, List.of());
            if (!history.isEmpty() && history.getLast().after().isPublished()) {
                cases.add(new FrozenCase(
                        id, history.getLast().version(), selection.choice().note(id)));
            }
        }
        return cases;
    }
}
