package fr.essaim.curating;

import fr.essaim.curating.WorkshopWords.StateLabel;
import java.util.List;

/**
 * What stands above every page of one case.
 *
 * @param landmarks who changed it last and when
 * @param returned why it came back from review; empty when it did not
 * @param acts what the person may ask for now
 */
public record CaseHead(
        String id,
        String name,
        String title,
        StateLabel state,
        List<String> landmarks,
        String returned,
        boolean editable,
        boolean reviewable,
        List<ActLink> acts) {

    /** One act, the page that asks for it, and what it does. */
    public record ActLink(String address, String button, String effect, boolean dangerous) {}
}
