package fr.essaim.cataloguing;

import fr.essaim.catalyst.CatalystId;

/** Where the pages of catalysts are. */
final class CatalystAddresses {

    static final String DIRECTORY = "/catalyseurs";
    static final String WORKSHOP = "/atelier/catalyseurs";

    private CatalystAddresses() {}

    static String sheet(CatalystId id) {
        return DIRECTORY + "/" + id.value();
    }

    static String workshop(CatalystId id) {
        return WORKSHOP + "/" + id.value();
    }
}
