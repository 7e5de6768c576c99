package fr.essaim.partnering;

import java.util.List;

/**
 * One partnership in the workshop: what stands, what was struck out, its cases, and what can be done.
 *
 * @param notice what the page before left to be said, or empty
 * @param problem why a case could not be linked, or empty
 */
public record PartnershipDeskPage(
        String id,
        String title,
        String publicAddress,
        boolean discarded,
        List<String> landmarks,
        String changed,
        List<TimelineEntry> timeline,
        List<TimelineEntry> struck,
        List<ActLink> acts,
        List<CaseLine> cases,
        String notice,
        String problem) {

    /** One kind of act that can be told. */
    public record ActLink(String address, String label) {}
}
