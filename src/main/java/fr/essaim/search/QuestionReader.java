package fr.essaim.search;

import fr.essaim.search.AskedParameters.Ignored;
import fr.essaim.search.AskedParameters.Renewed;
import fr.essaim.search.AskedParameters.Why;
import fr.essaim.search.CaseStudyQuery.Near;
import fr.essaim.territory.Territories;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.understanding.Part;
import fr.essaim.understanding.Understanding;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads a question from the parameters of an address, the same for pages and API; what cannot be read is told and left out. */
@Component
class QuestionReader {

    private static final Asker VISITOR = new Asker(Set.of(), Order::named);
    private static final Asker CURATOR = new Asker(WorkshopParameters.ALL, Order::namedInTheWorkshop);

    private final Vocabularies vocabularies;
    private final Territories territories;
    private final Understanding understanding;

    QuestionReader(Vocabularies vocabularies, Territories territories, Understanding understanding) {
        this.understanding = understanding;
        this.vocabularies = vocabularies;
        this.territories = territories;
    }

    /** A question, the parameters that could not be understood, and the concepts that are called otherwise today. */
    record Question(CaseStudyQuery query, List<Ignored> ignored, List<Renewed> renewed) {}

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

    /** The parameters being read by one who asks. */
    private final class Reading {
        private final MultiValueMap<String, String> parameters;
        private final AskedParameters asked;
        private final Asker asker;

        private Reading(MultiValueMap<String, String> parameters, Asker asker) {
            this.parameters = parameters;
            this.asked = new AskedParameters(parameters, vocabularies, territories);
            this.asker = asker;
        }

        private Question question() {
            Map<Facet, Set<String>> selections = new EnumMap<>(Facet.class);
            asked.names().forEach(name -> select(name, selections));
            Near near = asked.near();
            PublicParameters open = new PublicParameters(parameters);
            CaseStudyQuery query = new CaseStudyQuery(
                    asked.text(),
                    wording(),
                    selections,
                    asked.from(),
                    asked.to(),
                    near,
                    CaseStudyQuery.PUBLISHED,
                    open.conditions(),
                    order(near),
                    asked.page(),
                    asked.size(CaseStudyQuery.LARGEST_SIZE, CaseStudyQuery.DEFAULT_SIZE));
            List<Ignored> ignored = new ArrayList<>(asked.ignored());
            ignored.addAll(open.ignored());
            return new Question(query, List.copyOf(ignored), asked.renewed());
        }

        private void select(String name, Map<Facet, Set<String>> selections) {
            Optional<Facet> facet = Facet.named(name);
            if (facet.isEmpty()) {
                if (!AskedParameters.COMMON.contains(name)
                        && !PublicParameters.ALL.contains(name)
                        && !asker.parameters().contains(name)) {
                    asked.ignore(name, "", Why.UNKNOWN_PARAMETER);
                }
                return;
            }
            for (String value : asked.values(name)) {
                List<String> known = known(facet.get(), value);
                if (known.isEmpty()) {
                    asked.ignore(name, value, Why.UNKNOWN_VALUE);
                } else {
                    selections
                            .computeIfAbsent(facet.get(), each -> new LinkedHashSet<>())
                            .addAll(known);
                }
            }
        }

        /** The values that a value means; none when it is not known. */
        private List<String> known(Facet facet, String value) {
            return facet == Facet.TERRITOIRE
                    ? asked.territory(value).map(TerritoryCode::toString).stream()
                            .toList()
                    : asked.concepts(facet.parameter(), value).stream()
                            .map(concept -> concept.id().notation())
                            .toList();
        }

        private Wording wording() {
            String wanted = asked.given(Wording.PARAMETER);
            if (wanted == null || wanted.equals("oui")) {
                return Wording.OPEN;
            }
            if (!wanted.equals(Wording.NOT_UNDERSTOOD)) {
                asked.ignore(Wording.PARAMETER, wanted, Why.UNKNOWN_VALUE);
                return Wording.OPEN;
            }
            return Wording.LITERAL;
        }

        // « près de Lannion » among the words is a place as well.
        private boolean saysPlace() {
            return wording().equals(Wording.OPEN)
                    && understanding.read(asked.text()).parts().stream().anyMatch(part -> part instanceof Part.Around);
        }

        private @Nullable Order order(@Nullable Near near) {
            String wanted = asked.given("tri");
            if (wanted == null) {
                return null;
            }
            Optional<Order> order = asker.orders().apply(wanted);
            if (order.isEmpty()) {
                asked.ignore("tri", wanted, Why.UNKNOWN_VALUE);
            } else if (order.get() == Order.DISTANCE && near == null && !saysPlace()) {
                asked.ignore("tri", wanted, Why.NEEDS_A_PLACE);
                return null;
            }
            return order.orElse(null);
        }
    }
}
