package fr.essaim.reading;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.TextField;
import fr.essaim.reading.CaseStudyArchive.Moment;
import fr.essaim.reading.ComparisonPage.TextChange;
import fr.essaim.reading.ComparisonPage.Version;
import fr.essaim.web.French;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Prepares what differs between two versions of a case. */
@Component
class Comparisons {

    private final FactWords facts;
    private final CaseWords words;
    private final CauseWords causes;

    Comparisons(FactWords facts, CaseWords words, CauseWords causes) {
        this.facts = facts;
        this.words = words;
        this.causes = causes;
    }

    /** Whether a reader may know what the case said from a moment on: everyone what was public, unless the case was withdrawn since. */
    static boolean isReadable(Moment moment, List<Moment> life, Audience audience) {
        return switch (audience) {
            case WORKSHOP -> true;
            case PUBLIC -> moment.after().isPublished() && !PublicCases.isWithdrawn(life);
        };
    }

    static boolean differ(Moment one, Moment other) {
        return !one.after().content().equals(other.after().content());
    }

    /** The moment from which on the case had a version; empty when there is none that this reader may know. */
    static Optional<Moment> version(long version, List<Moment> life, Audience audience) {
        return life.stream()
                .filter(moment -> moment.version() == version)
                .filter(moment -> isReadable(moment, life, audience))
                .findFirst();
    }

    ComparisonPage of(Moment from, Moment to, List<Moment> life, Audience audience) {
        CaseStudyContent before = from.after().content();
        CaseStudyContent after = to.after().content();
        var sheet = life.getLast().after();
        boolean workshop = audience == Audience.WORKSHOP;
        return new ComparisonPage(
                sheet.id().value(),
                ShortTitle.of(sheet.title()),
                workshop ? CaseAddresses.workshop(sheet.id()) : CaseAddresses.sheet(sheet.id()),
                CaseAddresses.history(sheet.id(), audience),
                version(from),
                version(to),
                texts(before, after),
                facts.differences(before, after));
    }

    private Version version(Moment moment) {
        return new Version(
                moment.version(),
                French.date(moment.at()) + ", " + HistoryEntries.time(moment.at()),
                causes.who(moment.provenance()));
    }

    private List<TextChange> texts(CaseStudyContent before, CaseStudyContent after) {
        List<TextChange> changes = new ArrayList<>();
        for (TextField field : TextField.values()) {
            if (!before.text(field).equals(after.text(field))) {
                changes.add(new TextChange(
                        words.heading(field), TextDifference.between(before.text(field), after.text(field))));
            }
        }
        return changes;
    }
}
