package fr.essaim.selecting;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.reading.FormerCase;
import fr.essaim.reading.FormerCases;
import fr.essaim.selection.Edition;
import fr.essaim.selection.EditionCase;
import fr.essaim.selection.Editions;
import fr.essaim.selection.FrozenCase;
import fr.essaim.selection.FrozenEdition;
import fr.essaim.selection.SelectionId;
import fr.essaim.selection.SelectionSheet;
import fr.essaim.selection.Selections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds the cases of frozen editions up to the versions that they name. */
@Component
class FrozenEditions implements Editions {

    private final Selections selections;
    private final FormerCases cases;

    FrozenEditions(Selections selections, FormerCases cases) {
        this.selections = selections;
        this.cases = cases;
    }

    @Override
    public Optional<Edition> find(SelectionId selection, int number) {
        return selections
                .find(selection)
                .flatMap(current -> current.sheet().edition(number))
                .map(frozen -> edition(selection, frozen));
    }

    @Override
    public Optional<Edition> latest(SelectionId selection) {
        return selections
                .find(selection)
                .map(Selections.Current::sheet)
                .flatMap(SelectionSheet::latestEdition)
                .map(frozen -> edition(selection, frozen));
    }

    /** The cases of an edition as they were, and what became of them. */
    Map<CaseStudyId, FormerCase> cases(FrozenEdition frozen) {
        Map<CaseStudyId, Long> versions = new LinkedHashMap<>();
        frozen.cases().forEach(each -> versions.put(each.id(), each.version()));
        return cases.at(versions);
    }

    private Edition edition(SelectionId selection, FrozenEdition frozen) {
        Map<CaseStudyId, FormerCase> former = cases(frozen);
        return new Edition(
                selection,
                frozen.number(),
                frozen.title(),
                frozen.theme(),
                frozen.webinarOn(),
                frozen.frozenAt(),
                frozen.question(),
                frozen.cases().stream()
                        .map(each -> editionCase(each, former.get(each.id())))
                        .toList());
    }

    private static EditionCase editionCase(FrozenCase frozen, @Nullable FormerCase former) {
        return new EditionCase(
                frozen.id(),
                frozen.version(),
                former == null ? frozen.id().value() : former.sheet().title(),
                former == null || !former.mayBeRead() ? null : former.sheet(),
                frozen.note());
    }
}
