package fr.essaim.partnering;

import fr.essaim.partnering.PartnershipPage.Margin;
import fr.essaim.partnering.PartnershipPage.PartnerLine;
import fr.essaim.partnering.PartnershipPage.Place;
import fr.essaim.partnering.PartnershipPage.StageLine;
import fr.essaim.partnership.Membership;
import fr.essaim.partnership.PartialDate;
import fr.essaim.partnership.PartnershipSheet;
import fr.essaim.partnership.Situation;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.web.French;
import fr.essaim.web.LinkedThing;
import fr.essaim.web.PublicAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares the sheet of a partnership. */
@Component
class PartnershipPages {

    private final PartnershipWords words;
    private final Timelines timelines;
    private final PathPictures pictures;
    private final CaseTitles cases;
    private final PublicAddress addresses;

    PartnershipPages(
            PartnershipWords words,
            Timelines timelines,
            PathPictures pictures,
            CaseTitles cases,
            PublicAddress addresses) {
        this.words = words;
        this.timelines = timelines;
        this.pictures = pictures;
        this.cases = cases;
        this.addresses = addresses;
    }

    /** @param workshop where it is changed; null for whoever may not */
    PartnershipPage of(PartnershipSheet sheet, @Nullable String workshop) {
        Situation now = sheet.now();
        List<PathStage> stages = PathStage.of(sheet);
        return new PartnershipPage(
                sheet.title(),
                sheet.description().purpose(),
                landmarks(sheet, now),
                timelines.of(sheet),
                pictures.of(stages, now.endedOn()),
                lines(stages, now.endedOn()),
                margin(sheet, now),
                cases.published(sheet.cases()),
                words.say(
                        "citation",
                        sheet.title(),
                        addresses.of(PartnershipAddresses.sheet(sheet.id())),
                        French.date(LocalDate.now(French.PARIS)),
                        French.date(sheet.changedAt())),
                PartnershipAddresses.api(sheet.id()),
                linkedData(sheet, now),
                workshop);
    }

    // What schema.org knows that comes nearest: several organisations joined for one aim.
    private String linkedData(PartnershipSheet sheet, Situation now) {
        String address = addresses.of(PartnershipAddresses.sheet(sheet.id()));
        PartialDate begun = sheet.formation().on();
        PartialDate ended = now.endedOn();
        return LinkedThing.named("Project", sheet.title())
                .with("@id", address)
                .with("url", address)
                .with("mainEntityOfPage", address)
                .with("description", sheet.description().purpose())
                .with("foundingDate", begun.isKnown() ? begun.toString() : null)
                .with("dissolutionDate", ended == null || !ended.isKnown() ? null : ended.toString())
                .with(
                        "member",
                        now.present().stream()
                                .map(member -> LinkedThing.named(
                                        "Organization", member.partner().name()))
                                .toList())
                .with(
                        "areaServed",
                        now.territories().stream().map(words::placeAround).toList())
                .inPage();
    }

    private List<String> landmarks(PartnershipSheet sheet, Situation now) {
        List<String> landmarks = new ArrayList<>();
        landmarks.add(French.capitalized(words.concept(now.category())));
        PartialDate begun = sheet.formation().on();
        landmarks.add(
                French.capitalized(now.endedOn() == null ? begun.sinceInFrench() : begun.untilInFrench(now.endedOn())));
        now.territories().stream().findFirst().ifPresent(code -> landmarks.add(words.placeAround(code)));
        return landmarks;
    }

    private List<StageLine> lines(List<PathStage> stages, @Nullable PartialDate end) {
        List<StageLine> lines = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            PartialDate until = i + 1 < stages.size() ? stages.get(i + 1).since() : end;
            lines.add(new StageLine(
                    French.capitalized(words.concept(stages.get(i).category())),
                    stages.get(i).since().inFrench(),
                    until == null ? words.say("chemin.en-cours") : until.inFrench()));
        }
        return lines;
    }

    private Margin margin(PartnershipSheet sheet, Situation now) {
        ConceptId category = now.category();
        return new Margin(
                now.present().stream()
                        .map(member -> line(member, sheet.formation().on()))
                        .toList(),
                now.former().stream()
                        .map(member -> line(member, sheet.formation().on()))
                        .toList(),
                now.territories().stream().map(this::place).toList(),
                new Place(
                        French.capitalized(words.concept(category)),
                        PartnershipAddresses.LIST + "?" + PartnershipList.CATEGORY + "=" + category.notation()),
                words.domains(sheet.description().domains()));
    }

    private PartnerLine line(Membership member, PartialDate beginning) {
        String name = member.partner().name();
        return new PartnerLine(
                name, PartnershipWords.organisation(name), words.part(member.partner()), times(member, beginning));
    }

    private static String times(Membership member, PartialDate beginning) {
        PartialDate until = member.until();
        if (until != null) {
            return member.since().untilInFrench(until);
        }
        return member.since().equals(beginning) ? "" : member.since().sinceInFrench();
    }

    private Place place(TerritoryCode code) {
        return new Place(words.placeAround(code), PartnershipAddresses.LIST + "?territoire=" + code);
    }
}
