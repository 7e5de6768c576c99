package fr.essaim.search;

import java.util.List;

/**
 * Where a question that found nothing may lead, so that no page is a dead end.
 *
 * @param without the question without one of its filters or words, or without two when no single one helps; the most cases first
 * @param wider the question around its place
 * @param nearest the cases that have some of its words, or most of its filters
 * @param domains the domains of the base, the most cases first
 */
public record WaysOn(List<Way> without, List<Way> wider, List<NearCase> nearest, List<Way> domains) {

    /** Nothing has to be shown: something was found. */
    public static final WaysOn NONE = new WaysOn(List.of(), List.of(), List.of(), List.of());

    /** Another question, and how many cases it finds; never none. */
    public record Way(String label, CaseStudyQuery query, int count) {

        public String address() {
            return QuestionAddress.of("/", query);
        }
    }

    /**
     * A case near the question.
     *
     * @param why what it has of the question
     */
    public record NearCase(String id, String title, List<String> place, String why) {

        public String address() {
            return "/etudes-de-cas/" + id;
        }
    }
}
