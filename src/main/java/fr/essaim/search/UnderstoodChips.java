package fr.essaim.search;

import fr.essaim.search.CaseStudyResults.FacetValue;
import fr.essaim.search.Meaning.Taken;
import fr.essaim.search.UnderstoodWords.Offer;
import fr.essaim.search.UnderstoodWords.Strict;
import fr.essaim.search.UnderstoodWords.Thing;
import fr.essaim.search.UnderstoodWords.Wider;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.understanding.Part;
import fr.essaim.understanding.Understanding;
import fr.essaim.understanding.Understood;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.web.French;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what was understood of a question's words, each thing with the way out of it. */
@Component
class UnderstoodChips {

    private static final int FEW = 5;

    private final CaseStudySearch search;
    private final FilterNames names;
    private final MessageSource messages;
    private final Understanding understanding;

    UnderstoodChips(CaseStudySearch search, FilterNames names, MessageSource messages, Understanding understanding) {
        this.search = search;
        this.names = names;
        this.messages = messages;
        this.understanding = understanding;
    }

    UnderstoodWords of(CaseStudyQuery query, CaseStudyResults results) {
        Meaning meaning = results.meaning();
        List<Thing> chips = new ArrayList<>();
        meaning.applied().forEach(part -> chips.add(chip(part, query, results)));
        meaning.setAside(query)
                .forEach(part -> chips.add(chip(part, query, results).setAside(message("compris.aucun"))));
        Understood understood = meaning.understood();
        if (!chips.isEmpty() && !understood.left().isEmpty()) {
            String without = address(query.withText(understood.withoutWordsLeft()));
            chips.add(new Thing(message("compris.mots"), understood.left(), without, null));
        }
        return new UnderstoodWords(
                chips,
                offers(query, meaning),
                wider(query, results),
                chips.isEmpty() ? null : address(query.withWording(Wording.LITERAL)),
                meantAgain(query),
                missed(meaning));
    }

    private Thing chip(Part part, CaseStudyQuery query, CaseStudyResults results) {
        String without = address(query.withText(results.meaning().understood().without(part)));
        return switch (part) {
            case Part.Named named -> concept(named, query, results, without);
            case Part.Place place ->
                new Thing(message("compris.lieu"), French.capitalized(place.name()), without, null);
            case Part.Around around ->
                new Thing(names.near(), around.name() + ", " + around.radius() + "\u00a0km", without, null);
            case Part.Years years -> new Thing(message("compris.annees"), years(years), without, null);
        };
    }

    private Thing concept(Part.Named named, CaseStudyQuery query, CaseStudyResults results, String without) {
        Optional<ConceptId> chosen = named.concepts().stream()
                .filter(concept -> Facet.named(concept.scheme()).isPresent())
                .findFirst();
        if (chosen.isEmpty()) {
            return new Thing(
                    message("compris.lexique"), names.concept(named.concepts().getFirst()), without, null);
        }
        Facet facet = Facet.named(chosen.get().scheme()).orElseThrow();
        String value = chosen.get().notation();
        CaseStudyQuery strict =
                query.withText(results.meaning().understood().without(named)).with(facet, value);
        return new Thing(names.facet(facet), names.value(facet, value), without, strict(strict, facet, value, results));
    }

    // The filter itself, where it would leave some cases out and keep others.
    private static @Nullable Strict strict(CaseStudyQuery strict, Facet facet, String value, CaseStudyResults results) {
        int count = count(results.facets().getOrDefault(facet, List.of()), value);
        return count > 0 && count < results.total() ? new Strict(address(strict), count) : null;
    }

    // Somebody who finds two cases at home may want to see the others.
    private List<Wider> wider(CaseStudyQuery query, CaseStudyResults results) {
        if (results.total() == 0 || results.total() >= FEW) {
            return List.of();
        }
        List<Wider> wider = new ArrayList<>();
        for (Part part : results.meaning().applied()) {
            CaseStudyQuery without =
                    query.withText(results.meaning().understood().without(part));
            int count = part instanceof Part.Named || without.text().isEmpty() ? 0 : search.count(without);
            if (count > results.total()) {
                wider.add(new Wider(part.typed(), address(without), count));
            }
        }
        return wider;
    }

    private List<Offer> offers(CaseStudyQuery query, Meaning meaning) {
        List<Offer> offers = new ArrayList<>();
        for (Part part : meaning.offered(query)) {
            offer(part, query.withText(meaning.understood().without(part))).ifPresent(offers::add);
        }
        return offers;
    }

    private Optional<Offer> offer(Part part, CaseStudyQuery without) {
        return switch (part) {
            case Part.Place place ->
                Optional.of(there(place.name(), place.codes().getFirst(), without));
            case Part.Around around -> Optional.of(there(around.name(), around.commune(), without));
            case Part.Years years ->
                Optional.of(new Offer(
                        message("compris.commences", years(years)),
                        address(without.withYears(years.from(), years.to()))));
            case Part.Named named -> Optional.empty();
        };
    }

    private Offer there(String name, TerritoryCode code, CaseStudyQuery without) {
        return new Offer(
                message("compris.chercher-dans", name), address(without.with(Facet.TERRITOIRE, code.toString())));
    }

    private @Nullable String meantAgain(CaseStudyQuery query) {
        boolean literal = query.wording().equals(Wording.LITERAL);
        return literal && !understanding.read(query.text()).parts().isEmpty()
                ? address(query.withWording(Wording.OPEN))
                : null;
    }

    private static @Nullable String missed(Meaning meaning) {
        return meaning.taken() == Taken.FOR_WANT_OF_CASES
                ? meaning.understood().filters().stream()
                        .filter(part -> meaning.applied().stream().noneMatch(part::means))
                        .map(part -> "«\u00a0" + part.typed() + "\u00a0»")
                        .distinct()
                        .collect(Collectors.joining(", "))
                : null;
    }

    private String years(Part.Years years) {
        if (years.from() == null) {
            return message("compris.jusqu-en", String.valueOf(years.to()));
        }
        if (years.to() == null) {
            return message("compris.depuis", String.valueOf(years.from()));
        }
        return years.from().equals(years.to())
                ? message("compris.en", String.valueOf(years.from()))
                : message("compris.de-a", String.valueOf(years.from()), String.valueOf(years.to()));
    }

    private static int count(List<FacetValue> values, String id) {
        for (FacetValue value : values) {
            int count = value.id().equals(id) ? value.count() : count(value.children(), id);
            if (count > 0) {
                return count;
            }
        }
        return 0;
    }

    private static String address(CaseStudyQuery query) {
        return QuestionAddress.of("/", query);
    }

    private String message(String key, Object... values) {
        return messages.getMessage(key, values, Locale.FRENCH);
    }
}
