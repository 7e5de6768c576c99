package fr.essaim.search;

import fr.essaim.casestudy.CaseStudyState;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.util.UriComponentsBuilder;

/** Writes a question as the parameters of an address: the reverse of {@link QuestionReader}, so that every result can be shared. */
public final class QuestionAddress {

    private QuestionAddress() {}

    /** The address of a visitor's question under a path, with what differs from the defaults only. */
    public static String of(String path, CaseStudyQuery query) {
        return new Writing(path).question(query).written();
    }

    /** The address of a question under a path of the workshop, with its states and conditions. */
    public static String inTheWorkshop(String path, CaseStudyQuery query) {
        return new Writing(path)
                .states(query.states())
                .conditions(query.conditions())
                .question(query)
                .written();
    }

    /** An address being written; what a person typed is expanded last, so that braces and signs in it stay what they are. */
    private static final class Writing {
        private final UriComponentsBuilder address;
        private final Map<String, Object> typed = new HashMap<>();

        private Writing(String path) {
            this.address = UriComponentsBuilder.fromPath(path);
        }

        private Writing question(CaseStudyQuery query) {
            if (!query.text().isEmpty()) {
                addTyped("q", query.text());
            }
            if (query.wording().equals(Wording.LITERAL)) {
                address.queryParam(Wording.PARAMETER, Wording.NOT_UNDERSTOOD);
            }
            for (Facet facet : Facet.values()) {
                query.selected(facet).forEach(value -> address.queryParam(facet.parameter(), value));
            }
            if (query.from() != null) {
                address.queryParam("depuis", query.from());
            }
            if (query.to() != null) {
                address.queryParam("jusqua", query.to());
            }
            if (query.near() != null) {
                address.queryParam("pres", query.near().commune().value());
                address.queryParam("rayon", query.near().radius());
            }
            PublicParameters.written(query.conditions()).forEach(address::queryParam);
            addPresentation(address, query);
            return this;
        }

        private Writing states(Set<CaseStudyState> states) {
            if (!states.equals(CaseStudyQuery.ALIVE)) {
                states.stream().sorted().forEach(state -> address.queryParam(WorkshopParameters.STATE, state.slug()));
            }
            return this;
        }

        private Writing conditions(List<Condition> conditions) {
            conditions.forEach(this::add);
            return this;
        }

        // What everyone may ask is written with the question itself.
        private void add(Condition condition) {
            switch (condition) {
                case Condition.Without without -> address.queryParam(WorkshopParameters.WITHOUT, without.column());
                case Condition.Freshness freshness ->
                    address.queryParam(
                            WorkshopParameters.FRESHNESS, freshness.level().parameter());
                case Condition.CarryingReplaced replaced ->
                    address.queryParam(WorkshopParameters.REPLACED, CaseStudyFields.YES);
                case Condition.DraftedBy drafted -> addTyped(WorkshopParameters.AUTHOR, drafted.actor());
                case Condition.CompleteWithin within ->
                    address.queryParam(WorkshopParameters.COMPLETE, within.least() + "-" + within.most());
                case Condition.WithPartner partner -> addTyped(WorkshopParameters.PARTNER, partner.name());
                case Condition.Among among ->
                    address.queryParam(WorkshopParameters.AMONG, WorkshopParameters.written(among.cases()));
                case Condition.FirstPublished published -> {}
                case Condition.WithOrganisation named -> {}
            }
        }

        private void addTyped(String parameter, String text) {
            String place = "typed" + typed.size();
            address.queryParam(parameter, "{" + place + "}");
            typed.put(place, text);
        }

        private String written() {
            return address.encode(StandardCharsets.UTF_8).buildAndExpand(typed).toUriString();
        }
    }

    private static void addPresentation(UriComponentsBuilder address, CaseStudyQuery query) {
        if (query.order() != null) {
            address.queryParam("tri", query.order().parameter());
        }
        if (query.size() != CaseStudyQuery.DEFAULT_SIZE) {
            address.queryParam("taille", query.size());
        }
        if (query.page() != 1) {
            address.queryParam("page", query.page());
        }
    }
}
