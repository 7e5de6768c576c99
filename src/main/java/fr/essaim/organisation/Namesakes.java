package fr.essaim.organisation;

import java.util.List;

/** What else is known of an organisation, by whoever knows: a bean of this kind shows it on the organisation's page, without that page knowing it. */
public interface Namesakes {

    /** What is public under a name that means this organisation. */
    List<Namesake> of(OrganisationId id);

    /**
     * One thing of the same name.
     *
     * @param kind what it is, « Catalyseur territorial »
     * @param address its page
     */
    record Namesake(String kind, String name, String address) {}
}
