package fr.essaim.deduplicating;

import fr.essaim.access.SignedIn;
import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.command.DistinguishCaseStudy;
import fr.essaim.casestudy.command.MarkCaseStudyDuplicate;
import fr.essaim.casestudy.command.ReviseCaseStudy;
import fr.essaim.reading.CaseStudyArchive.Moment;
import fr.essaim.storage.Commands;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Joins two cases into one, or tells them apart for good. */
@Component
class Merging {

    private final Commands commands;
    private final PairBoard board;

    Merging(Commands commands, PairBoard board) {
        this.commands = commands;
        this.board = board;
    }

    /**
     * Gives one case what was chosen of both and marks the other as its duplicate, both or neither. Answers the one kept.
     *
     * @throws fr.essaim.storage.ConcurrentChange when the kept one changed since it was read
     */
    CaseStudyId join(ComparedCases cases, Map<String, String> form, SignedIn person) {
        Moment kept = cases.keepsLeft(form) ? cases.left() : cases.right();
        Moment other = cases.keepsLeft(form) ? cases.right() : cases.left();
        CaseStudyContent wanted = content(cases, form);
        CaseStudyId id = kept.after().id();
        commands.sendTogether(
                List.of(
                        new ReviseCaseStudy(
                                id, kept.version(), Union.changes(kept.after().content(), wanted)),
                        new MarkCaseStudyDuplicate(other.after().id(), id)),
                person.provenance());
        board.settle(id, other.after().id());
        return id;
    }

    void tellApart(ComparedCases cases, SignedIn person) {
        CaseStudyId one = cases.leftSheet().id();
        CaseStudyId other = cases.rightSheet().id();
        commands.send(new DistinguishCaseStudy(one, other), person.provenance());
        board.settle(one, other);
    }

    /** Whether some text would be longer than a case may hold. */
    boolean isTooLong(ComparedCases cases, Map<String, String> form) {
        CaseStudyContent wanted = content(cases, form);
        return Stream.of(TextField.values())
                .anyMatch(field -> wanted.text(field).length() > field.longest());
    }

    private static CaseStudyContent content(ComparedCases cases, Map<String, String> form) {
        return new Union(cases.leftSheet().content(), cases.rightSheet().content(), Choices.of(form)).content();
    }
}
