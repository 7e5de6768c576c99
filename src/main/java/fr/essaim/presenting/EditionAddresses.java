package fr.essaim.presenting;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.selection.Edition;

/**
 * Where an edition and its cases are read on the web, whole addresses that work on paper.
 *
 * @param site begins every address
 */
record EditionAddresses(String site, String edition) {

    static EditionAddresses of(Edition edition, String site) {
        return new EditionAddresses(
                site, site + "/selections/" + edition.selection() + "/editions/" + edition.number());
    }

    String sheet(CaseStudyId id) {
        return site + "/etudes-de-cas/" + id;
    }
}
