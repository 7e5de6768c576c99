package fr.essaim.presenting;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.TextField;
import fr.essaim.selection.Edition;
import fr.essaim.selection.EditionCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Chooses what of an edition is said on which slide: for each case what was done, and the one thing to take home. */
@Component
class Decks {

    private static final List<TextField> STORIES =
            List.of(TextField.SUMMARY, TextField.APPROACH, TextField.OBJECTIVES, TextField.CONTEXT, TextField.RESULTS);
    private static final List<TextField> LESSONS = List.of(
            TextField.SUCCESS_FACTORS,
            TextField.RESULTS,
            TextField.IMPACTS,
            TextField.DIFFICULTIES,
            TextField.TRANSFER,
            TextField.APPROACH,
            TextField.MEANS,
            TextField.OBJECTIVES,
            TextField.CONTEXT);

    private static final int ROOM = 330;
    private static final int LONG_TITLE = 190;
    private static final int ROOM_UNDER_A_LONG_TITLE = 230;
    private static final int ROOM_FOR_PARTNERS = 110;
    private static final int ROOM_IN_NOTES = 1_500;

    private final CaseFacts facts;
    private final CreditLines credits;

    Decks(CaseFacts facts, CreditLines credits) {
        this.facts = facts;
        this.credits = credits;
    }

    Deck of(Edition edition, EditionAddresses addresses) {
        List<Slide> slides = new ArrayList<>();
        slides.add(opening(edition, addresses));
        for (int n = 0; n < edition.cases().size(); n++) {
            String place = facts.say("rang", n + 1, edition.cases().size());
            addCase(edition.cases().get(n), place, addresses, slides);
        }
        slides.addAll(credits.slides(edition.cases()));
        slides.add(new Slide.Closing(
                facts.say("retrouver"), facts.say("retrouver.comment"), addresses.edition(), List.of()));
        QrCode code = QrCode.of(addresses.edition());
        return new Deck(PrintedText.line(edition.title()), edition.frozenAt(), code, slides);
    }

    private Slide opening(Edition edition, EditionAddresses addresses) {
        return new Slide.Opening(
                PrintedText.line(edition.title()),
                CaseFacts.theme(edition),
                facts.occasion(edition),
                List.of(facts.say("adresse", addresses.edition())));
    }

    private void addCase(EditionCase study, String rank, EditionAddresses addresses, List<Slide> slides) {
        CaseStudySheet sheet = study.sheet();
        if (sheet == null) {
            slides.add(new Slide.Idea(
                    rank, PrintedText.line(study.title()), List.of(facts.say("retire")), "", hostNotes(study)));
            return;
        }
        Optional<TextField> story = first(STORIES, sheet.content());
        slides.add(story(study, sheet.content(), story, rank, addresses));
        List<TextField> others = LESSONS.stream()
                .filter(field -> !story.equals(Optional.of(field)))
                .toList();
        first(others, sheet.content()).ifPresent(field -> slides.add(lesson(study, sheet.content(), field, rank)));
    }

    private Slide story(
            EditionCase study,
            CaseStudyContent content,
            Optional<TextField> field,
            String rank,
            EditionAddresses addresses) {
        String title = PrintedText.line(study.title());
        String landmarks = facts.landmarks(content);
        int room = title.length() > LONG_TITLE ? ROOM_UNDER_A_LONG_TITLE : ROOM;
        return new Slide.Idea(
                landmarks.isEmpty() ? rank : rank + " · " + landmarks,
                title,
                field.map(found -> excerpt(content, found, room).paragraphs()).orElse(List.of()),
                partners(content),
                storyNotes(study, content, addresses));
    }

    private Slide lesson(EditionCase study, CaseStudyContent content, TextField field, String rank) {
        String heading = facts.heading(field);
        String title = CaseFacts.name(study) + "\u00a0: "
                + heading.substring(0, 1).toLowerCase(Locale.FRENCH) + heading.substring(1);
        Excerpt shown = excerpt(content, field, ROOM);
        List<String> rest = shown.whole()
                ? List.of()
                : excerpt(content, field, ROOM_IN_NOTES).paragraphs();
        return new Slide.Idea(rank, title, shown.paragraphs(), "", rest);
    }

    // « La démarche est détaillée ici : » tells nothing on a slide.
    private static Optional<TextField> first(List<TextField> fields, CaseStudyContent content) {
        return fields.stream()
                .filter(field -> !content.text(field).isBlank())
                .filter(field -> !content.text(field).strip().endsWith(":")
                        || content.text(field).lines().count() > 1)
                .findFirst();
    }

    private static Excerpt excerpt(CaseStudyContent content, TextField field, int room) {
        return Excerpt.of(PrintedText.of(content.text(field)), room);
    }

    private String partners(CaseStudyContent content) {
        StringBuilder names = new StringBuilder();
        for (var partner : content.partners()) {
            String name = PrintedText.line(partner.name());
            if (names.length() + name.length() > ROOM_FOR_PARTNERS) {
                break;
            }
            names.append(names.isEmpty() ? "" : ", ").append(name);
        }
        return names.isEmpty() ? "" : facts.say("avec", names.toString());
    }

    private List<String> storyNotes(EditionCase study, CaseStudyContent content, EditionAddresses addresses) {
        List<String> notes = new ArrayList<>(hostNotes(study));
        if (!content.partners().isEmpty()) {
            notes.add(facts.say(
                    "notes.partenaires",
                    facts.partners(content).stream().limit(20).collect(Collectors.joining(" ; "))));
        }
        notes.add(facts.say("notes.fiche", addresses.sheet(study.id())));
        return notes;
    }

    private static List<String> hostNotes(EditionCase study) {
        return Excerpt.of(PrintedText.of(study.note()), ROOM_IN_NOTES).paragraphs();
    }
}
