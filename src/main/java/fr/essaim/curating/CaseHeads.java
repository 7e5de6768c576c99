package fr.essaim.curating;

import fr.essaim.access.People;
import fr.essaim.access.Role;
import fr.essaim.access.SignedIn;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.CaseStudyState;
import fr.essaim.curating.CaseHead.ActLink;
import fr.essaim.reading.CaseAct;
import fr.essaim.reading.CaseRights;
import fr.essaim.reading.CaseStudyArchive.Moment;
import fr.essaim.web.French;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Prepares the head of the pages of one case. */
@Component
class CaseHeads {

    private static final int LONGEST_NAME = 60;

    private final WorkshopWords words;
    private final People people;

    CaseHeads(WorkshopWords words, People people) {
        this.words = words;
        this.people = people;
    }

    CaseHead of(OpenedCase opened, SignedIn person) {
        CaseStudySheet sheet = opened.sheet();
        boolean returned = sheet.state() == CaseStudyState.DRAFT && sheet.reason() != null;
        return new CaseHead(
                sheet.id().value(),
                shortened(sheet.title()),
                sheet.title(),
                words.state(sheet),
                landmarks(opened),
                returned ? Optional.ofNullable(sheet.reason()).orElse("") : "",
                CaseRights.mayEdit(person, sheet),
                person.has(Role.CURATOR),
                CaseRights.acts(person, sheet).stream()
                        .map(act -> link(sheet, act))
                        .toList());
    }

    private List<String> landmarks(OpenedCase opened) {
        Moment first = opened.history().getFirst();
        Moment last = opened.history().getLast();
        String begun = words.say(
                "cas.commence",
                French.date(first.at()),
                people.nameOf(first.provenance().actor()));
        String changed = words.say(
                "cas.modifie",
                French.date(last.at()),
                WorkshopWords.hour(last.at()),
                people.nameOf(last.provenance().actor()));
        return opened.history().size() == 1 ? List.of(begun) : List.of(begun, changed);
    }

    private ActLink link(CaseStudySheet sheet, CaseAct act) {
        String slug = WorkshopWords.slug(act);
        return new ActLink(
                "/atelier/cas/" + sheet.id() + "/" + slug,
                words.say("acte." + slug + ".bouton"),
                words.say("acte." + slug + ".effet"),
                act == CaseAct.WITHDRAW || act == CaseAct.DISCARD);
    }

    static String shortened(String title) {
        return title.length() <= LONGEST_NAME
                ? title
                : title.substring(0, LONGEST_NAME).strip() + "…";
    }
}
