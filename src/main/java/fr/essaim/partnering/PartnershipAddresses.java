package fr.essaim.partnering;

import fr.essaim.partnership.PartnershipId;

/** Where each view of a partnership is. */
final class PartnershipAddresses {

    static final String LIST = "/partenariats";
    static final String WORKSHOP = "/atelier/partenariats";
    static final String API = "/api/v1/partenariats";

    private PartnershipAddresses() {}

    static String sheet(PartnershipId id) {
        return LIST + "/" + id.value();
    }

    static String workshop(PartnershipId id) {
        return WORKSHOP + "/" + id.value();
    }

    static String api(PartnershipId id) {
        return API + "/" + id.value();
    }
}
