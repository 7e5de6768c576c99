package fr.essaim.selecting;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.reading.CaseMentions;
import fr.essaim.selecting.PublicSelections.Frozen;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows on the sheet of a case the selections whose latest edition holds it. */
@Component
class SelectionMentions implements CaseMentions {

    private final PublicSelections selections;
    private final SelectionWords words;

    SelectionMentions(PublicSelections selections, SelectionWords words) {
        this.selections = selections;
        this.words = words;
    }

    @Override
    public List<Mention> of(CaseStudyId id) {
        return selections.all().stream()
                .filter(frozen -> frozen.edition().cases().stream()
                        .anyMatch(each -> each.id().equals(id)))
                .map(this::mention)
                .toList();
    }

    private Mention mention(Frozen frozen) {
        return new Mention(
                words.say("selection.genre"),
                frozen.edition().title(),
                SelectionAddresses.latest(frozen.selection().id()));
    }
}
