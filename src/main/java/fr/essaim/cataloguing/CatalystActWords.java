package fr.essaim.cataloguing;

import fr.essaim.access.People;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.cataloguing.CatalystPage.Act;
import fr.essaim.catalyst.CatalystArchive.Moment;
import fr.essaim.catalyst.CatalystContent;
import fr.essaim.catalyst.event.CatalystContactNamed;
import fr.essaim.catalyst.event.CatalystContactWithdrawn;
import fr.essaim.catalyst.event.CatalystDeactivated;
import fr.essaim.catalyst.event.CatalystDescribed;
import fr.essaim.catalyst.event.CatalystLinkedToCase;
import fr.essaim.catalyst.event.CatalystMetiersChanged;
import fr.essaim.catalyst.event.CatalystMoved;
import fr.essaim.catalyst.event.CatalystReactivated;
import fr.essaim.catalyst.event.CatalystRegistered;
import fr.essaim.catalyst.event.CatalystUnlinkedFromCase;
import fr.essaim.reading.CaseStudyArchive;
import fr.essaim.web.French;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells in French what happened to a catalyst. */
@Component
class CatalystActWords {

    private final CatalogueWords words;
    private final CaseStudyArchive cases;
    private final People people;

    CatalystActWords(CatalogueWords words, CaseStudyArchive cases, People people) {
        this.words = words;
        this.cases = cases;
        this.people = people;
    }

    /** The latest first. */
    List<Act> of(List<Moment> history) {
        return history.reversed().stream().map(this::act).toList();
    }

    private Act act(Moment moment) {
        return new Act(
                French.day(moment.at()).toString(),
                French.date(moment.at()),
                words.say("catalyseur.acte." + key(moment)),
                details(moment),
                people.nameOf(moment.provenance().actor()));
    }

    private static String key(Moment moment) {
        return switch (moment.event()) {
            case CatalystRegistered registered -> "inscrit";
            case CatalystDescribed described -> "decrit";
            case CatalystMoved moved -> "deplace";
            case CatalystMetiersChanged changed -> "metiers";
            case CatalystLinkedToCase linked -> "relie";
            case CatalystUnlinkedFromCase unlinked -> "delie";
            case CatalystDeactivated deactivated -> "desactive";
            case CatalystReactivated reactivated -> "reactive";
            case CatalystContactNamed named -> "contact";
            case CatalystContactWithdrawn withdrawn -> "contact-retire";
        };
    }

    private List<String> details(Moment moment) {
        return switch (moment.event()) {
            case CatalystRegistered registered -> List.of();
            case CatalystDescribed described -> changed(moment);
            case CatalystMoved moved ->
                List.of(
                        moved.territory() == null
                                ? words.say("catalyseur.nulle-part")
                                : words.place(moved.territory()));
            case CatalystMetiersChanged metiers -> metiers(metiers);
            case CatalystLinkedToCase linked -> List.of(title(linked.caseStudy()));
            case CatalystUnlinkedFromCase unlinked -> List.of(title(unlinked.caseStudy()));
            case CatalystDeactivated deactivated ->
                deactivated.reason() == null ? List.of() : List.of(deactivated.reason());
            case CatalystReactivated reactivated -> List.of();
            case CatalystContactNamed named -> List.of();
            case CatalystContactWithdrawn withdrawn -> List.of();
        };
    }

    private List<String> changed(Moment moment) {
        CatalystContent after = moment.after().content();
        CatalystContent before = moment.before() == null
                ? CatalystContent.EMPTY
                : moment.before().content();
        return List.of(French.capitalized(after.columnsDifferingFrom(before).stream()
                .map(column -> words.say("catalyseur.champ." + column).toLowerCase(Locale.FRENCH))
                .collect(Collectors.joining(", "))));
    }

    private List<String> metiers(CatalystMetiersChanged changed) {
        List<String> details = new ArrayList<>();
        if (!changed.added().isEmpty()) {
            details.add(words.say("catalyseur.metiers.ajoutes", words.names(changed.added())));
        }
        if (!changed.removed().isEmpty()) {
            details.add(words.say("catalyseur.metiers.retires", words.names(changed.removed())));
        }
        return details;
    }

    // A case that is not public keeps its title for itself.
    private String title(CaseStudyId id) {
        return cases.now(id)
                .filter(CaseStudySheet::isPublished)
                .map(CaseStudySheet::title)
                .orElseGet(() -> words.say("catalyseur.cas.pas-public"));
    }
}
