package fr.essaim.cataloguing;

import fr.essaim.casestudy.Source;
import fr.essaim.catalyst.CatalystContent;
import fr.essaim.catalyst.CatalystDescription;
import fr.essaim.catalyst.CatalystSheet;
import fr.essaim.organisation.OrganisationId;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.web.LinkedThing;
import fr.essaim.web.PublicAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares the public sheet of a catalyst. */
@Component
class CatalystPages {

    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://\\S+");

    private final CatalogueWords words;
    private final CatalystTags tags;
    private final CaseLines cases;
    private final Contacts contacts;
    private final CatalystActWords acts;
    private final PublicAddress addresses;

    CatalystPages(
            CatalogueWords words,
            CatalystTags tags,
            CaseLines cases,
            Contacts contacts,
            CatalystActWords acts,
            PublicAddress addresses) {
        this.addresses = addresses;
        this.words = words;
        this.tags = tags;
        this.cases = cases;
        this.contacts = contacts;
        this.acts = acts;
    }

    CatalystPage of(OpenedCatalyst opened) {
        CatalystSheet sheet = opened.sheet();
        CatalystContent content = sheet.content();
        CatalystDescription said = content.description();
        String address = CatalystAddresses.sheet(sheet.id());
        return new CatalystPage(
                sheet.name(),
                landmarks(content),
                inactive(sheet),
                Paragraphs.of(said.presentation()),
                tags.of(content.metiers()),
                places(content.territory()),
                tags.of(said.levels()),
                tags.of(said.domains()),
                said.website() == null ? List.of() : List.of(website(said.website())),
                said.sources().stream().map(CatalystPages::source).toList(),
                cases.inPublic(sheet),
                organisation(sheet),
                contacts.of(sheet.id()).map(words::contact).orElse(""),
                address + "/message",
                "/api/v1" + address,
                CatalystAddresses.workshop(sheet.id()),
                acts.of(opened.history()),
                linkedData(sheet));
    }

    private String linkedData(CatalystSheet sheet) {
        CatalystDescription said = sheet.content().description();
        TerritoryCode territory = sheet.content().territory();
        String address = addresses.of(CatalystAddresses.sheet(sheet.id()));
        return LinkedThing.named("Organization", sheet.name())
                .with("@id", address)
                .with("url", said.website() == null ? address : said.website())
                .with("mainEntityOfPage", address)
                .with("description", said.presentation())
                .with("areaServed", territory == null ? List.of() : words.placeAround(territory))
                .with(
                        "knowsAbout",
                        tags.of(said.domains()).stream()
                                .map(CatalystLink::label)
                                .toList())
                .inPage();
    }

    private List<String> landmarks(CatalystContent content) {
        List<String> landmarks = new ArrayList<>();
        if (content.territory() != null) {
            landmarks.add(words.place(content.territory()));
        }
        String levels = words.names(content.description().levels());
        if (!levels.isEmpty()) {
            landmarks.add(words.say("catalyseur.repere.echelon", levels));
        }
        return landmarks;
    }

    private String inactive(CatalystSheet sheet) {
        if (sheet.isActive()) {
            return "";
        }
        return sheet.reason() == null
                ? words.say("catalyseur.inactif.phrase")
                : words.say("catalyseur.inactif.raison", sheet.reason());
    }

    private List<CatalystLink> places(@Nullable TerritoryCode territory) {
        return territory == null
                ? List.of()
                : words.containing(territory).stream()
                        .map(place -> new CatalystLink(
                                place.name(), CatalystAddresses.DIRECTORY + "?territoire=" + place.code()))
                        .toList();
    }

    private static List<CatalystLink> organisation(CatalystSheet sheet) {
        return OrganisationId.ofName(sheet.name())
                .map(id -> List.of(new CatalystLink(sheet.name(), "/organisations/" + id.value())))
                .orElse(List.of());
    }

    // « www.exemple.fr » is enough to recognise a site.
    private static CatalystLink website(String address) {
        try {
            String host = URI.create(address).getHost();
            return new CatalystLink(host == null ? address : host, address);
        } catch (IllegalArgumentException e) {
            return new CatalystLink(address, address);
        }
    }

    private static CatalystLink source(Source source) {
        String address = source.address();
        boolean web = address != null && WEB_ADDRESS.matcher(address).matches();
        return new CatalystLink(source.title(), web ? String.valueOf(address) : "");
    }
}
