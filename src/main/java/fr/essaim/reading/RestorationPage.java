package fr.essaim.reading;

/**
 * What would change if an earlier version came back.
 *
 * @param changes from the case as it is to the version that would come back
 * @param address where to ask for it
 * @param version the version of the case that was read
 */
public record RestorationPage(ComparisonPage changes, String address, long version) {}
