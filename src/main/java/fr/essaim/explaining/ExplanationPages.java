package fr.essaim.explaining;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.explaining.ExplanationPage.Case;
import fr.essaim.explaining.ExplanationPage.Cell;
import fr.essaim.explaining.ExplanationPage.Column;
import fr.essaim.explaining.ExplanationPage.Row;
import fr.essaim.explaining.ExplanationPage.Word;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.Order;
import fr.essaim.search.RankExplanation;
import fr.essaim.search.RankExplanation.Excluded;
import fr.essaim.search.RankExplanation.PlaceFound;
import fr.essaim.search.RankExplanation.Ranked;
import fr.essaim.search.RankExplanation.Standing;
import fr.essaim.search.RankExplanation.WordFound;
import fr.essaim.search.RankExplanations;
import fr.essaim.search.WordsNeeded;
import fr.essaim.web.French;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells in French why a case stands where it stands. */
@Component
class ExplanationPages {

    private static final int FEW = 3;
    // Less is rounded away in what is shown.
    private static final double SEEN = 0.005;

    private final RankExplanations explanations;
    private final MessageSource messages;

    ExplanationPages(RankExplanations explanations, MessageSource messages) {
        this.explanations = explanations;
        this.messages = messages;
    }

    /** The case that somebody names by its id or its address; empty when there is none. */
    Optional<Case> of(CaseStudyQuery query, String named) {
        return CaseStudyId.parse(id(named))
                .flatMap(id -> explanations.explain(query, id))
                .map(explanation -> told(explanation, query));
    }

    // Somebody may paste the address of a sheet.
    private static String id(String named) {
        String path = named.strip().split("[?#]", 2)[0];
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private Case told(RankExplanation explanation, CaseStudyQuery query) {
        return switch (explanation) {
            case Ranked ranked -> ranked(ranked, query);
            case Excluded excluded -> excluded(excluded);
        };
    }

    private Case ranked(Ranked ranked, CaseStudyQuery query) {
        List<Standing> standings = Stream.of(ranked.above(), ranked.here(), ranked.below())
                .filter(Objects::nonNull)
                .toList();
        Integer rank = ranked.here().rank();
        String place = rank == null
                ? say("loin", French.number(ranked.total()))
                : say("rang", French.number(rank), French.number(ranked.total()));
        String order = query.effectiveOrder() == Order.RELEVANCE ? "" : " " + say("autre-ordre");
        return new Case(
                ranked.sheet().title(),
                address(ranked.here()),
                place + order,
                List.of(),
                understood(ranked),
                words(ranked),
                standings.stream().map(each -> column(each, ranked)).toList(),
                ranked.words().isEmpty() ? List.of() : rows(ranked, standings));
    }

    private Case excluded(Excluded excluded) {
        List<String> reasons = new ArrayList<>();
        if (!excluded.inAskedState()) {
            reasons.add(say("etat"));
        }
        excluded.filters().forEach(filter -> reasons.add(say("filtre", filter)));
        List<String> missing = excluded.words().stream()
                .filter(word -> !word.isFound())
                .map(word -> quoted(word.word()))
                .toList();
        if (!missing.isEmpty()) {
            String needed = excluded.needed() == WordsNeeded.ALL ? "mots-tous" : "mots-moitie";
            reasons.add(say(needed, String.join(", ", missing)));
        }
        return new Case(
                excluded.sheet().title(),
                "/atelier/cas/" + excluded.sheet().id(),
                say("absent"),
                reasons,
                understood(excluded),
                words(excluded),
                List.of(),
                List.of());
    }

    private String understood(RankExplanation explanation) {
        return explanation.understood().isEmpty()
                ? ""
                : say(
                        "compris",
                        explanation.understood().stream()
                                .map(ExplanationPages::quoted)
                                .collect(Collectors.joining(", ")));
    }

    private List<Word> words(RankExplanation explanation) {
        return explanation.words().stream().map(this::word).toList();
    }

    private Word word(WordFound found) {
        return new Word(
                found.word(),
                found.isFound(),
                found.places().stream().map(this::place).toList(),
                say(rarity(found), French.number(found.cases()), French.number(found.all())));
    }

    private static String rarity(WordFound found) {
        double part = found.cases() / (double) Math.max(1, found.all());
        return found.cases() <= FEW || part <= 0.02 ? "rare" : part <= 0.1 ? "peu-courant" : "courant";
    }

    private String place(PlaceFound place) {
        String name = say("champ." + place.field());
        String times = place.times() == 1 ? name : name + " (" + French.number(place.times()) + " fois)";
        return place.forms().isEmpty()
                ? times
                : times + "\u00a0: "
                        + place.forms().stream().map(ExplanationPages::quoted).collect(Collectors.joining(", "));
    }

    private Column column(Standing standing, Ranked ranked) {
        String role = standing == ranked.here() ? "ici" : standing == ranked.above() ? "dessus" : "dessous";
        Integer rank = standing.rank();
        String named = rank == null ? say(role) : say(role) + ", " + say("numero", French.number(rank));
        return new Column(standing.sheet().title(), address(standing), named, number(standing.score()));
    }

    private static String address(Standing standing) {
        return "/atelier/cas/" + standing.sheet().id();
    }

    private List<Row> rows(Ranked ranked, List<Standing> standings) {
        double longest = standings.stream().mapToDouble(Standing::score).max().orElse(0);
        List<Row> rows = new ArrayList<>();
        for (WordFound word : ranked.words()) {
            rows.add(row(
                    quoted(word.word()),
                    standings,
                    longest,
                    each -> each.points().getOrDefault(word.word(), 0.0)));
        }
        if (standings.stream().anyMatch(each -> Math.abs(each.beside()) >= SEEN)) {
            rows.add(row(say("reste"), standings, longest, Standing::beside));
        }
        return rows;
    }

    private static Row row(String label, List<Standing> standings, double longest, ToDoubleFunction<Standing> points) {
        return new Row(
                label,
                standings.stream()
                        .map(standing -> cell(points.applyAsDouble(standing), longest))
                        .toList());
    }

    private static Cell cell(double points, double longest) {
        int width = longest <= 0 ? 0 : (int) Math.clamp(Math.round(100 * points / longest), 0, 100);
        return new Cell(number(points), width);
    }

    private static String number(double points) {
        return String.format(Locale.FRENCH, "%.2f", Math.abs(points) < SEEN ? 0 : points);
    }

    private static String quoted(String word) {
        return "«\u00a0" + word.replaceAll("[\"“”«»]", "") + "\u00a0»";
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage("explication." + key, arguments, Locale.FRENCH);
    }
}
