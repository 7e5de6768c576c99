package fr.essaim.cataloguing;

import fr.essaim.access.People;
import fr.essaim.cataloguing.CatalystFormPage.Branch;
import fr.essaim.cataloguing.CatalystFormPage.Choice;
import fr.essaim.cataloguing.CatalystWriting.Outcome;
import fr.essaim.catalyst.CatalystContent;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.Scheme;
import fr.essaim.vocabulary.Vocabularies;
import fr.essaim.web.French;
import fr.essaim.web.Notice;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares the form of a catalyst, and the page of a conflict. */
@Component
class CatalystFormPages {

    private final CatalystForms forms;
    private final CatalystHeads heads;
    private final CatalogueWords words;
    private final People people;
    private final Map<String, List<Branch>> branches;

    CatalystFormPages(
            CatalystForms forms, CatalystHeads heads, CatalogueWords words, People people, Vocabularies vocabularies) {
        this.forms = forms;
        this.heads = heads;
        this.words = words;
        this.people = people;
        this.branches = CatalystForm.CHOSEN.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), column -> branches(vocabularies.scheme(column), vocabularies)));
    }

    /** The form of a new catalyst. */
    CatalystFormPage blank(CatalystForm form, List<Mistake> mistakes) {
        return new CatalystFormPage(null, CatalystAddresses.WORKSHOP + "/nouveau", 0, form, branches, mistakes, null);
    }

    CatalystFormPage of(
            OpenedCatalyst opened, long version, CatalystForm form, List<Mistake> mistakes, @Nullable Notice notice) {
        return new CatalystFormPage(
                heads.of(opened.sheet()),
                CatalystAddresses.workshop(opened.id()),
                version,
                form,
                branches,
                mistakes,
                notice);
    }

    /** The page on which somebody chooses between what she wrote and what stands now. */
    CatalystConflictPage conflict(Outcome.Conflict conflict) {
        CatalystContent theirs = conflict.now().sheet().content();
        CatalystForm mine = forms.of(conflict.mine());
        return new CatalystConflictPage(
                heads.of(conflict.now().sheet()),
                CatalystAddresses.workshop(conflict.now().id()),
                conflict.now().version(),
                mine,
                conflict.columns().stream()
                        .map(column -> new CatalystConflictPage.Disputed(
                                column,
                                words.say("catalyseur.champ." + column),
                                shown(mine, column),
                                shown(forms.of(theirs), column)))
                        .toList(),
                conflict.others().stream().map(people::nameOf).collect(Collectors.joining(", ")));
    }

    private String shown(CatalystForm form, String column) {
        if (!CatalystForm.CHOSEN.contains(column)) {
            return form.value(column);
        }
        return branches.getOrDefault(column, List.of()).stream()
                .flatMap(branch -> Stream.concat(Stream.of(branch.top()), branch.below().stream()))
                .filter(choice -> form.chosen(column).contains(choice.notation()))
                .map(Choice::label)
                .collect(Collectors.joining(", "));
    }

    private static List<Branch> branches(Scheme scheme, Vocabularies vocabularies) {
        return scheme.topConcepts().stream()
                .map(top -> new Branch(
                        choice(top),
                        vocabularies.withNarrower(top.id()).stream()
                                .filter(id -> !id.equals(top.id()))
                                .flatMap(id -> vocabularies.find(id).stream())
                                .map(CatalystFormPages::choice)
                                .toList()))
                .toList();
    }

    private static Choice choice(Concept concept) {
        return new Choice(concept.id().notation(), French.capitalized(concept.label()));
    }
}
