package fr.essaim.retagging;

import fr.essaim.vocabulary.ConceptId;

/** Where the pages of retaggings are. */
final class RetaggingAddresses {

    static final String LIST = "/atelier/reclassements";
    static final String NEW = LIST + "/nouveau";
    static final String ADDED = "ajoute";
    static final String REMOVED = "retire";
    /** In the place of a concept to add: for each case, one of those that replace the removed one. */
    static final String EACH = "chacun";

    private RetaggingAddresses() {}

    static String retagging(String id) {
        return LIST + "/" + id;
    }

    static String undo(String id) {
        return retagging(id) + "/annulation";
    }

    /** The preview that puts one concept, or one for each case, in the place of a former one. */
    static String replacing(ConceptId former, String by) {
        return NEW + "?remplace=oui&" + REMOVED + "=" + former + "&" + ADDED + "=" + by;
    }
}
