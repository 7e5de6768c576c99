package fr.essaim.curating;

import java.util.List;

/**
 * Two writings of the same fields side by side.
 *
 * @param others who wrote the other one
 * @param mine all that the person wrote, sent again with her choices
 */
public record ConflictPage(String id, String title, long version, String others, List<Disputed> fields, CaseForm mine) {

    /**
     * One field where both wrote.
     *
     * @param text whether a person can write a third version here
     * @param joinable whether both can be kept, one after the other
     */
    public record Disputed(
            String column, String label, String before, String mine, String theirs, boolean text, boolean joinable) {}
}
