package fr.essaim.cataloguing;

/**
 * Asks why a catalyst no longer animates its territory.
 *
 * @param problem what is wrong with the reason; empty when nothing is
 */
public record DeactivationPage(CatalystHead head, String address, String reason, String problem) {}
