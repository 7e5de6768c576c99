package fr.essaim.selecting;

import fr.essaim.search.ResultPager;
import fr.essaim.selecting.SelectionsPage.Line;
import fr.essaim.selection.FrozenEdition;
import fr.essaim.selection.SelectionSheet;
import fr.essaim.selection.Selections;
import fr.essaim.web.French;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Arranges the selections of the workshop by the day of their webinar. */
@Component
class SelectionLines {

    private static final int ON_A_PAGE = 20;
    private static final int AT_HAND = 10;

    private static final Comparator<SelectionSheet> BY_DAY =
            Comparator.comparing(sheet -> Objects.requireNonNullElse(sheet.webinarOn(), LocalDate.MAX));

    private final Selections selections;
    private final SelectionWords words;

    SelectionLines(Selections selections, SelectionWords words) {
        this.selections = selections;
        this.words = words;
    }

    /** How far a selection came. */
    static String state(SelectionSheet sheet, SelectionWords words) {
        if (sheet.isDiscarded()) {
            return words.say("selection.etat.corbeille");
        }
        return sheet.latestEdition()
                .map(FrozenEdition::number)
                .map(number -> words.say("selection.etat.figee", number))
                .orElseGet(() -> words.say("selection.etat.preparation"));
    }

    SelectionsPage of(int page, LocalDate today, String notice) {
        List<SelectionSheet> all = sheets(sheet -> !sheet.isDiscarded());
        List<SelectionSheet> past = all.stream()
                .filter(sheet -> sheet.webinarOn() != null && sheet.webinarOn().isBefore(today))
                .sorted(BY_DAY.reversed())
                .toList();
        return new SelectionsPage(
                notice,
                lines(all.stream()
                        .filter(sheet ->
                                sheet.webinarOn() != null && !sheet.webinarOn().isBefore(today))
                        .sorted(BY_DAY)
                        .toList()),
                lines(all.stream().filter(sheet -> sheet.webinarOn() == null).toList()),
                lines(past.stream()
                        .skip((page - 1L) * ON_A_PAGE)
                        .limit(ON_A_PAGE)
                        .toList()),
                ResultPager.of(page, ON_A_PAGE, past.size(), number -> SelectionAddresses.WORKSHOP + "?page=" + number),
                lines(sheets(SelectionSheet::isDiscarded)));
    }

    /** Those that a host is likely to give another question: the latest changed first. */
    List<Line> atHand() {
        List<SelectionSheet> all = sheets(sheet -> !sheet.isDiscarded());
        return lines(all.subList(0, Math.min(all.size(), AT_HAND)));
    }

    private List<SelectionSheet> sheets(Predicate<SelectionSheet> wanted) {
        return selections.all().stream()
                .map(Selections.Current::sheet)
                .filter(wanted)
                .sorted(Comparator.comparing(SelectionSheet::changedAt).reversed())
                .toList();
    }

    private List<Line> lines(List<SelectionSheet> sheets) {
        return sheets.stream().map(this::line).toList();
    }

    private Line line(SelectionSheet sheet) {
        return new Line(
                sheet.id().value(),
                SelectionAddresses.workshop(sheet.id()),
                sheet.title(),
                sheet.theme(),
                sheet.webinarOn() == null ? "" : French.date(sheet.webinarOn()),
                sheet.choice().pinned().size(),
                state(sheet, words),
                sheet.isPublic() ? "publie" : "brouillon",
                sheet.isPublic() ? SelectionAddresses.latest(sheet.id()) : "");
    }
}
