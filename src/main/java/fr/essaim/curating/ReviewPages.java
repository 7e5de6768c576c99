package fr.essaim.curating;

import fr.essaim.access.People;
import fr.essaim.access.Role;
import fr.essaim.access.SignedIn;
import fr.essaim.web.French;
import java.util.List;
import org.springframework.stereotype.Component;

/** Prepares the page on which a case is talked about. */
@Component
class ReviewPages {

    private final CaseHeads heads;
    private final Comments comments;
    private final Assignments assignments;
    private final People people;
    private final WorkshopWords words;

    ReviewPages(CaseHeads heads, Comments comments, Assignments assignments, People people, WorkshopWords words) {
        this.heads = heads;
        this.comments = comments;
        this.assignments = assignments;
        this.people = people;
        this.words = words;
    }

    /** What a person typed and why it could not be kept. */
    record Refusal(String text, String problem) {

        static final Refusal NONE = new Refusal("", "");
    }

    ReviewPage of(OpenedCase opened, SignedIn me, String changing, Refusal refusal, String notice) {
        String assignee = assignments.of(opened.id()).orElse("");
        return new ReviewPage(
                heads.of(opened, me),
                me.has(Role.CURATOR) ? people.having(Role.CURATOR) : List.of(),
                assignee,
                assignee.isEmpty() ? "" : people.nameOf(assignee),
                comments.of(opened.id()).stream()
                        .map(comment -> said(comment, me, changing))
                        .toList(),
                refusal.text(),
                refusal.problem(),
                notice);
    }

    private ReviewPage.Said said(Comment comment, SignedIn me, String changing) {
        boolean mine = comment.accountId().equals(me.id());
        String when = French.date(comment.writtenAt()) + ", " + WorkshopWords.hour(comment.writtenAt());
        return new ReviewPage.Said(
                comment.id(),
                people.nameOf(comment.accountId()),
                comment.writtenAt().toString(),
                comment.changedAt() == null ? when : words.say("commentaire.modifie", when),
                comment.text(),
                mine,
                mine && comment.id().equals(changing));
    }
}
