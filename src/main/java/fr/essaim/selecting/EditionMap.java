package fr.essaim.selecting;

import fr.essaim.selection.SelectionSheet;
import fr.essaim.selection.Selections;
import fr.essaim.web.SitemapPart;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The frozen editions, for search engines: each keeps its address and never changes. */
@Component
class EditionMap implements SitemapPart {

    private final Selections selections;

    EditionMap(Selections selections) {
        this.selections = selections;
    }

    @Override
    public int count() {
        return sheets().mapToInt(sheet -> sheet.editions().size()).sum();
    }

    @Override
    public void forEach(Consumer<Entry> taker) {
        sheets().forEach(sheet -> sheet.editions()
                .forEach(edition -> taker.accept(
                        new Entry(SelectionAddresses.edition(sheet.id(), edition.number()), edition.frozenAt()))));
    }

    private Stream<SelectionSheet> sheets() {
        return selections.all().stream().map(Selections.Current::sheet);
    }
}
