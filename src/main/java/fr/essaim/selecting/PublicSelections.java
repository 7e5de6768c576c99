package fr.essaim.selecting;

import fr.essaim.selection.FrozenEdition;
import fr.essaim.selection.SelectionSheet;
import fr.essaim.selection.Selections;
import fr.essaim.web.French;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The selections that have a frozen edition, the latest webinar first. */
@Component
class PublicSelections {

    private final Selections selections;

    PublicSelections(Selections selections) {
        this.selections = selections;
    }

    /** One of them, with its latest edition. */
    record Frozen(SelectionSheet selection, FrozenEdition edition) {

        // Without a webinar, the day it was frozen tells when it was of use.
        private LocalDate day() {
            return edition.webinarOn() == null ? French.day(edition.frozenAt()) : edition.webinarOn();
        }
    }

    List<Frozen> all() {
        return selections.all().stream()
                .map(Selections.Current::sheet)
                .flatMap(sheet -> sheet.latestEdition().map(edition -> new Frozen(sheet, edition)).stream())
                .sorted(Comparator.comparing(Frozen::day)
                        .thenComparing(each -> each.edition().frozenAt())
                        .reversed())
                .toList();
    }

    static List<Frozen> page(List<Frozen> all, int page, int size) {
        return all.stream().skip((page - 1L) * size).limit(size).toList();
    }
}
