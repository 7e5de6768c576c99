package fr.essaim.cataloguing;

import java.util.List;

/**
 * Two persons wrote in the same columns: both texts, and all else that this person wrote, which is posted again.
 *
 * @param version the version that stands now
 * @param others who wrote it
 */
public record CatalystConflictPage(
        CatalystHead head, String address, long version, CatalystForm mine, List<Disputed> disputed, String others) {

    /** One column in both versions. */
    public record Disputed(String column, String label, String mine, String theirs) {}
}
