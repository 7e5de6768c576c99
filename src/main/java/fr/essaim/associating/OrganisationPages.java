package fr.essaim.associating;

import fr.essaim.associating.Organisation.InCase;
import fr.essaim.associating.Organisation.InPartnership;
import fr.essaim.associating.OrganisationPage.Line;
import fr.essaim.casestudy.Partner;
import fr.essaim.partnership.Membership;
import fr.essaim.partnership.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Prepares the page of an organisation. */
@Component
class OrganisationPages {

    private final OrganisationWords words;

    OrganisationPages(OrganisationWords words) {
        this.words = words;
    }

    OrganisationPage of(Organisation organisation) {
        List<String> spellings = organisation.spellings();
        return new OrganisationPage(
                spellings.getFirst(),
                spellings.subList(1, spellings.size()),
                organisation.profiles().stream().map(words::concept).distinct().toList(),
                organisation.cases().stream().map(this::line).toList(),
                organisation.partnerships().stream().map(this::line).toList(),
                organisation.namesakes(),
                "/?organisation=" + organisation.id(),
                "/api/v1" + organisation.id().address());
    }

    private Line line(InCase in) {
        return new Line(
                in.sheet().title(),
                "/etudes-de-cas/" + in.sheet().id(),
                in.said().stream()
                        .map(this::part)
                        .filter(part -> !part.isEmpty())
                        .distinct()
                        .toList());
    }

    private Line line(InPartnership in) {
        List<String> parts = new ArrayList<>();
        for (Membership member : in.times()) {
            String part = part(member.partner());
            PartialDate until = member.until();
            String times = words.say(
                    "partenaire",
                    until == null
                            ? member.since().sinceInFrench()
                            : member.since().untilInFrench(until));
            parts.add(part.isEmpty() ? times : part + ", " + times);
        }
        return new Line(in.sheet().title(), "/partenariats/" + in.sheet().id().value(), parts);
    }

    private String part(Partner partner) {
        String profile = partner.profile() == null ? null : words.concept(partner.profile());
        return Stream.of(profile, partner.role()).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
