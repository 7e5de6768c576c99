package fr.essaim.retagging;

import java.util.List;

/** The concepts that the vocabularies replaced, and how many cases still carry each. */
public record ReplacedConceptsPage(List<Line> lines) {

    /**
     * One of them.
     *
     * @param address its page among the vocabularies
     * @param retaggingAddress where to put what replaces it in its place
     */
    public record Line(
            String scheme,
            String label,
            String address,
            List<Replacement> replacements,
            int cases,
            String retaggingAddress) {

        /** Whether a person has to choose for each case. */
        public boolean isSplit() {
            return replacements.size() > 1;
        }
    }

    /** One that replaces it today. */
    public record Replacement(String label, String address) {}
}
