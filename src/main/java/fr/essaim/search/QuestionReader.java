package fr.essaim.search;

import fr.essaim.search.CaseStudyQuery.Near;
import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryKind;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads a question from the parameters of an address, the same for pages and API; what cannot be read is told and left out. */
@Component
class QuestionReader {

    private static final int EARLIEST_YEAR = 1000;
    private static final int LATEST_YEAR = 2999;
    private static final int DEFAULT_RADIUS = 30;
    private static final int LARGEST_RADIUS = 1_000;
    private static final int LAST_PAGE = 100_000;
    private static final Pattern NOTATION = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Set<String> NOT_OF_THE_QUESTION = Set.of("facettes");
    private static final Asker VISITOR = new Asker(Set.of(), Order::named);
    private static final Asker CURATOR = new Asker(WorkshopParameters.ALL, Order::namedInTheWorkshop);

    private final Vocabularies vocabularies;
    private final Territories territories;

    QuestionReader(Vocabularies vocabularies, Territories territories) {
        this.vocabularies = vocabularies;
        this.territories = territories;
    }

    /** A question, the parameters that could not be understood, and the concepts that are called otherwise today. */
    record Question(CaseStudyQuery query, List<Ignored> ignored, List<Renewed> renewed) {}

    /** A concept that was asked for and is replaced, and what was searched instead: one, or several when it was split. */
    record Renewed(Concept asked, List<Concept> now) {}

    /** One parameter that could not be understood, and why. */
    record Ignored(String parameter, String value, Why why) {}

    /** Why a parameter was not understood. */
    enum Why {
        UNKNOWN_PARAMETER,
        UNKNOWN_VALUE,
        NOT_A_NUMBER_IN_RANGE,
        NEEDS_A_PLACE
    }

    /** Who asks: what may be named in an address beside what everyone may. */
    private record Asker(Set<String> parameters, Function<String, Optional<Order>> orders) {}

    /** The question of a visitor: about published cases, whatever the address says. */
    Question read(MultiValueMap<String, String> parameters) {
        return new Reading(parameters, VISITOR).question();
    }

    /** The question of somebody in the workshop, who may also name states and conditions; without words the most recently changed case comes first. */
    Question readForWorkshop(MultiValueMap<String, String> parameters, LocalDate today) {
        Question question = new Reading(parameters, CURATOR).question();
        WorkshopParameters workshop = new WorkshopParameters(parameters, today);
        CaseStudyQuery query = inTheWorkshop(question.query(), workshop);
        List<Ignored> ignored = new ArrayList<>(question.ignored());
        ignored.addAll(workshop.ignored());
        return new Question(query, List.copyOf(ignored), question.renewed());
    }

    private static CaseStudyQuery inTheWorkshop(CaseStudyQuery query, WorkshopParameters workshop) {
        List<Condition> conditions = new ArrayList<>(workshop.conditions());
        conditions.addAll(query.conditions());
        CaseStudyQuery asked = query.withStates(workshop.states()).withConditions(conditions);
        boolean ordered =
                query.order() != null || query.near() != null || !query.text().isBlank();
        return (ordered ? asked : asked.withOrder(Order.CHANGED)).withPage(query.page());
    }

    /** The parameters being read, and what was not understood so far. */
    private final class Reading {
        private final MultiValueMap<String, String> parameters;
        private final Asker asker;
        private final List<Ignored> ignored = new ArrayList<>();
        private final List<Renewed> renewed = new ArrayList<>();

        private Reading(MultiValueMap<String, String> parameters, Asker asker) {
            this.parameters = parameters;
            this.asker = asker;
        }

        private Question question() {
            Map<Facet, Set<String>> selections = new EnumMap<>(Facet.class);
            parameters.keySet().forEach(name -> select(name, selections));
            Near near = near();
            PublicParameters open = new PublicParameters(parameters);
            ignored.addAll(open.ignored());
            CaseStudyQuery query = new CaseStudyQuery(
                    Optional.ofNullable(parameters.getFirst("q")).orElse("").strip(),
                    selections,
                    number("depuis", EARLIEST_YEAR, LATEST_YEAR),
                    number("jusqua", EARLIEST_YEAR, LATEST_YEAR),
                    near,
                    CaseStudyQuery.PUBLISHED,
                    open.conditions(),
                    order(near),
                    orElse(number("page", 1, LAST_PAGE), 1),
                    orElse(number("taille", 1, CaseStudyQuery.LARGEST_SIZE), CaseStudyQuery.DEFAULT_SIZE));
            return new Question(query, List.copyOf(ignored), List.copyOf(renewed));
        }

        private void select(String name, Map<Facet, Set<String>> selections) {
            Optional<Facet> facet = Facet.named(name);
            if (facet.isEmpty()) {
                if (!QuestionAddress.PARAMETERS.contains(name)
                        && !PublicParameters.ALL.contains(name)
                        && !NOT_OF_THE_QUESTION.contains(name)
                        && !asker.parameters().contains(name)) {
                    ignore(name, "", Why.UNKNOWN_PARAMETER);
                }
                return;
            }
            for (String value : values(name)) {
                List<String> known = known(facet.get(), value);
                if (known.isEmpty()) {
                    ignore(name, value, Why.UNKNOWN_VALUE);
                } else {
                    selections
                            .computeIfAbsent(facet.get(), each -> new LinkedHashSet<>())
                            .addAll(known);
                }
            }
        }

        /** The values that a value means; none when it is not known. */
        private List<String> known(Facet facet, String value) {
            if (facet == Facet.TERRITOIRE) {
                return territory(value).map(TerritoryCode::toString).stream().toList();
            }
            List<Concept> now = concepts(facet, value);
            return now.stream().map(concept -> concept.id().notation()).toList();
        }

        // Somebody may have kept an address with a concept that is called otherwise today.
        private List<Concept> concepts(Facet facet, String value) {
            Optional<Concept> asked = NOTATION.matcher(value).matches()
                    ? vocabularies.find(new ConceptId(facet.parameter(), value))
                    : Optional.empty();
            List<Concept> now =
                    asked.map(concept -> vocabularies.current(concept.id())).orElse(List.of());
            asked.filter(Concept::isReplaced).ifPresent(former -> renewed.add(new Renewed(former, now)));
            return now;
        }

        private @Nullable Near near() {
            String commune = given("pres");
            Integer radius = number("rayon", 1, LARGEST_RADIUS);
            if (commune == null) {
                return null;
            }
            Optional<TerritoryCode> code = territory("commune:" + commune);
            if (code.isEmpty()) {
                ignore("pres", commune, Why.UNKNOWN_VALUE);
                return null;
            }
            return new Near(code.get(), orElse(radius, DEFAULT_RADIUS));
        }

        private @Nullable Order order(@Nullable Near near) {
            String asked = given("tri");
            if (asked == null) {
                return null;
            }
            Optional<Order> order = asker.orders().apply(asked);
            if (order.isEmpty()) {
                ignore("tri", asked, Why.UNKNOWN_VALUE);
            } else if (order.get() == Order.DISTANCE && near == null) {
                ignore("tri", asked, Why.NEEDS_A_PLACE);
                return null;
            }
            return order.orElse(null);
        }

        private @Nullable Integer number(String name, int least, int most) {
            String text = given(name);
            if (text == null) {
                return null;
            }
            try {
                int number = Integer.parseInt(text.strip());
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // Told below, like a number out of range.
            }
            ignore(name, text, Why.NOT_A_NUMBER_IN_RANGE);
            return null;
        }

        // A form sends its empty fields too.
        private @Nullable String given(String name) {
            String value = parameters.getFirst(name);
            return value == null || value.isBlank() ? null : value;
        }

        private List<String> values(String name) {
            return parameters.getOrDefault(name, List.of()).stream()
                    .filter(value -> value != null && !value.isBlank())
                    .toList();
        }

        private void ignore(String parameter, String value, Why why) {
            ignored.add(new Ignored(parameter, value, why));
        }
    }

    private Optional<TerritoryCode> territory(String text) {
        try {
            TerritoryCode code = TerritoryCode.of(text);
            // A commune of yesterday is found where it lies today.
            return territories.find(code).map(Territory::code).filter(found -> found.kind() != TerritoryKind.PAYS);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int orElse(@Nullable Integer number, int otherwise) {
        return number == null ? otherwise : number;
    }
}
