package fr.essaim.search;

import fr.essaim.search.CaseStudyResults.FacetValue;
import fr.essaim.search.Meaning.Taken;
import fr.essaim.search.UnderstoodWords.Offer;
import fr.essaim.search.UnderstoodWords.Strict;
import fr.essaim.search.UnderstoodWords.Understanding;
import fr.essaim.understanding.Part;
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

    private final FilterNames names;
    private final MessageSource messages;
    private final fr.essaim.understanding.Understanding understanding;

    UnderstoodChips(FilterNames names, MessageSource messages, fr.essaim.understanding.Understanding understanding) {
        this.names = names;
        this.messages = messages;
        this.understanding = understanding;
    }

    UnderstoodWords of(CaseStudyQuery query, CaseStudyResults results) {
        Meaning meaning = results.meaning();
        List<Understanding> chips = new ArrayList<>();
        meaning.applied().forEach(part -> chips.add(chip(part, query, results)));
        Understood understood = meaning.understood();
        if (!chips.isEmpty() && !understood.left().isEmpty()) {
            String without = address(query.withText(understood.withoutWordsLeft()));
            chips.add(new Understanding(message("compris.mots"), understood.left(), without, null));
        }
        return new UnderstoodWords(
                chips,
                offers(query, meaning),
                chips.isEmpty() ? null : address(query.withWording(Wording.LITERAL)),
                meantAgain(query),
                missed(meaning));
    }

    private Understanding chip(Part part, CaseStudyQuery query, CaseStudyResults results) {
        String without = address(query.withText(results.meaning().understood().without(part)));
        return switch (part) {
            case Part.Named named -> concept(named, query, results, without);
            case Part.Place place ->
                new Understanding(message("compris.lieu"), French.capitalized(place.name()), without, null);
            case Part.Around around ->
                new Understanding(names.near(), around.name() + ", " + around.radius() + "\u00a0km", without, null);
            case Part.Years years -> new Understanding(message("compris.annees"), years(years), without, null);
        };
    }

    private Understanding concept(Part.Named named, CaseStudyQuery query, CaseStudyResults results, String without) {
        Optional<ConceptId> chosen = named.concepts().stream()
                .filter(concept -> Facet.named(concept.scheme()).isPresent())
                .findFirst();
        if (chosen.isEmpty()) {
            return new Understanding(
                    message("compris.lexique"), names.concept(named.concepts().getFirst()), without, null);
        }
        Facet facet = Facet.named(chosen.get().scheme()).orElseThrow();
        String value = chosen.get().notation();
        int count = count(results.facets().getOrDefault(facet, List.of()), value);
        CaseStudyQuery strict =
                query.withText(results.meaning().understood().without(named)).with(facet, value);
        boolean useful = count > 0 && count < results.total();
        return new Understanding(
                names.facet(facet),
                names.value(facet, value),
                without,
                useful ? new Strict(address(strict), count) : null);
    }

    private List<Offer> offers(CaseStudyQuery query, Meaning meaning) {
        List<Offer> offers = new ArrayList<>();
        for (Part part : meaning.offered(query)) {
            CaseStudyQuery without = query.withText(meaning.understood().without(part));
            switch (part) {
                case Part.Place place -> {
                    CaseStudyQuery there = without.with(
                            Facet.TERRITOIRE, place.codes().getFirst().toString());
                    offers.add(new Offer(message("compris.chercher-dans", place.name()), address(there)));
                }
                case Part.Around around -> {
                    CaseStudyQuery there = without.with(
                            Facet.TERRITOIRE, around.commune().toString());
                    offers.add(new Offer(message("compris.chercher-dans", around.name()), address(there)));
                }
                case Part.Years years ->
                    offers.add(new Offer(
                            message("compris.commences", years(years)),
                            address(without.withYears(years.from(), years.to()))));
                case Part.Named named -> {}
            }
        }
        return offers;
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
