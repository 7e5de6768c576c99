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
import fr.essaim.web.PublicAddress;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What search engines read of a case: an article of schema.org, as JSON-LD that can stand inside a page. */
@Component
class CaseLinkedData {

    private static final JsonMapper JSON = JsonMapper.builder().build();
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

    /** JSON without any sign that means something to HTML, so that no text can end the script element it stands in. */
    String of(CaseStudySheet sheet) {
        return JSON.writeValueAsString(article(sheet))
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private Map<String, Object> article(CaseStudySheet sheet) {
        CaseStudyContent content = CurrentContent.of(sheet.content(), vocabularies);
        String address = addresses.of(CaseAddresses.sheet(sheet.id()));
        Map<String, Object> article = typed("Article");
        article.put("@id", address);
        article.put("url", address);
        article.put("mainEntityOfPage", address);
        article.put("headline", sheet.title());
        put(article, "abstract", content.text(TextField.SUMMARY));
        article.put("inLanguage", "fr");
        put(article, "datePublished", day(sheet.publishedAt()));
        put(article, "dateModified", day(sheet.changedAt()));
        put(article, "license", licence(content.text(TextField.LICENCE)));
        put(article, "creditText", content.text(TextField.CREDIT));
        put(article, "about", concepts(content));
        put(article, "spatialCoverage", place(content.territory()));
        put(article, "citation", sources(content));
        article.put("isPartOf", site());
        article.put("publisher", typed("Organization", "name", "Essaim", "url", addresses.of("/")));
        return withContext(article);
    }

    private static Map<String, Object> withContext(Map<String, Object> article) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("@context", "https://schema.org");
        whole.putAll(article);
        return whole;
    }

    private List<Map<String, Object>> concepts(CaseStudyContent content) {
        return content.concepts().stream()
                .flatMap(id -> vocabularies.find(id).stream())
                .map(this::term)
                .toList();
    }

    private Map<String, Object> term(Concept concept) {
        String scheme = addresses.of("/vocabulaires/" + concept.id().scheme());
        Map<String, Object> term = typed("DefinedTerm", "name", French.capitalized(concept.label()));
        term.put("@id", concept.iri());
        term.put("url", scheme + "/" + concept.id().notation());
        term.put("termCode", concept.id().notation());
        term.put("inDefinedTermSet", scheme);
        return term;
    }

    private @Nullable Map<String, Object> place(@Nullable TerritoryCode code) {
        if (code == null) {
            return null;
        }
        Territory territory = territories.find(code).orElse(null);
        Map<String, Object> place = typed("Place", "name", territory == null ? code.toString() : territory.name());
        place.put("identifier", code.toString());
        Centre centre = territory == null ? null : territory.centre();
        if (centre != null) {
            Map<String, Object> middle = typed("GeoCoordinates");
            middle.put("latitude", centre.latitude());
            middle.put("longitude", centre.longitude());
            place.put("geo", middle);
        }
        if (code.kind() != TerritoryKind.PAYS) {
            place.put("containedInPlace", typed("Country", "name", "France"));
        }
        return place;
    }

    private static List<Map<String, Object>> sources(CaseStudyContent content) {
        return content.sources().stream().map(CaseLinkedData::source).toList();
    }

    private static Map<String, Object> source(Source source) {
        Map<String, Object> work = typed("CreativeWork", "name", source.title());
        // A word that is no address was never a link either.
        put(work, "url", Link.toTheWeb(source.title(), source.address()).address());
        return work;
    }

    private Map<String, Object> site() {
        return typed("WebSite", "name", "Essaim", "url", addresses.of("/"));
    }

    private static @Nullable Object licence(String text) {
        Matcher known = CREATIVE_COMMONS.matcher(text);
        if (known.find()) {
            return "https://creativecommons.org/licenses/" + known.group(1).toLowerCase(Locale.ROOT) + "/"
                    + known.group(2) + "/";
        }
        return text.isEmpty() ? null : typed("CreativeWork", "name", text);
    }

    private static @Nullable String day(@Nullable Instant at) {
        return at == null ? null : French.day(at).toString();
    }

    private static Map<String, Object> typed(String type, String... namesAndValues) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            thing.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return thing;
    }

    private static void put(Map<String, Object> thing, String name, @Nullable Object value) {
        boolean empty = value == null || value.equals("") || value.equals(List.of());
        if (!empty) {
            thing.put(name, value);
        }
    }
}
