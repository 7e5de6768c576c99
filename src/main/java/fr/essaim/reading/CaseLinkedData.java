package fr.essaim.reading;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.CurrentContent;
import fr.essaim.casestudy.Source;
import fr.essaim.casestudy.TextField;
import fr.essaim.territory.Centre;
import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryKind;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.Vocabularies;
import fr.essaim.web.French;
import fr.essaim.web.LinkedThing;
import fr.essaim.web.PublicAddress;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What search engines read of a case: an article of schema.org, as JSON-LD that can stand inside a page. */
@Component
class CaseLinkedData {

    private static final Pattern CREATIVE_COMMONS =
            Pattern.compile("CC[ -](BY(?:-NC)?(?:-SA|-ND)?)[ -](\\d\\.\\d)", Pattern.CASE_INSENSITIVE);

    private final Vocabularies vocabularies;
    private final Territories territories;
    private final PublicAddress addresses;

    CaseLinkedData(Vocabularies vocabularies, Territories territories, PublicAddress addresses) {
        this.vocabularies = vocabularies;
        this.territories = territories;
        this.addresses = addresses;
    }

    String of(CaseStudySheet sheet) {
        CaseStudyContent content = CurrentContent.of(sheet.content(), vocabularies);
        String address = addresses.of(CaseAddresses.sheet(sheet.id()));
        return LinkedThing.of("Article")
                .with("@id", address)
                .with("url", address)
                .with("mainEntityOfPage", address)
                .with("headline", sheet.title())
                .with("abstract", content.text(TextField.SUMMARY))
                .with("inLanguage", "fr")
                .with("datePublished", day(sheet.publishedAt()))
                .with("dateModified", day(sheet.changedAt()))
                .with("license", licence(content.text(TextField.LICENCE)))
                .with("creditText", content.text(TextField.CREDIT))
                .with("about", concepts(content))
                .with("spatialCoverage", place(content.territory()))
                .with("citation", sources(content))
                .with("isPartOf", LinkedThing.named("WebSite", "Essaim").with("url", addresses.of("/")))
                .with("publisher", LinkedThing.named("Organization", "Essaim").with("url", addresses.of("/")))
                .inPage();
    }

    private List<LinkedThing> concepts(CaseStudyContent content) {
        return content.concepts().stream()
                .flatMap(id -> vocabularies.find(id).stream())
                .map(this::term)
                .toList();
    }

    private LinkedThing term(Concept concept) {
        String scheme = addresses.of("/vocabulaires/" + concept.id().scheme());
        return LinkedThing.named("DefinedTerm", French.capitalized(concept.label()))
                .with("@id", concept.iri())
                .with("url", scheme + "/" + concept.id().notation())
                .with("termCode", concept.id().notation())
                .with("inDefinedTermSet", scheme);
    }

    private @Nullable LinkedThing place(@Nullable TerritoryCode code) {
        if (code == null) {
            return null;
        }
        Territory territory = territories.find(code).orElse(null);
        return LinkedThing.named("Place", territory == null ? code.toString() : territory.name())
                .with("identifier", code.toString())
                .with("geo", middle(territory == null ? null : territory.centre()))
                .with(
                        "containedInPlace",
                        code.kind() == TerritoryKind.PAYS ? null : LinkedThing.named("Country", "France"));
    }

    private static @Nullable LinkedThing middle(@Nullable Centre centre) {
        return centre == null
                ? null
                : LinkedThing.of("GeoCoordinates")
                        .with("latitude", centre.latitude())
                        .with("longitude", centre.longitude());
    }

    private static List<LinkedThing> sources(CaseStudyContent content) {
        return content.sources().stream().map(CaseLinkedData::source).toList();
    }

    // A word that is no address was never a link either.
    private static LinkedThing source(Source source) {
        return LinkedThing.named("CreativeWork", source.title())
                .with("url", Link.toTheWeb(source.title(), source.address()).address());
    }

    private static @Nullable Object licence(String text) {
        Matcher known = CREATIVE_COMMONS.matcher(text);
        if (known.find()) {
            return "https://creativecommons.org/licenses/" + known.group(1).toLowerCase(Locale.ROOT) + "/"
                    + known.group(2) + "/";
        }
        return text.isEmpty() ? null : LinkedThing.named("CreativeWork", text);
    }

    private static @Nullable String day(@Nullable Instant at) {
        return at == null ? null : French.day(at).toString();
    }
}
