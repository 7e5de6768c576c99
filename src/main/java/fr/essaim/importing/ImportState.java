package fr.essaim.importing;

/** Where an upload stands, from the file that arrived to the batch that was undone. */
enum ImportState {
    READING("lecture", "en-cours"),
    CHECKING("verification", "en-cours"),
    READY("a-verifier", "soumis"),
    APPLYING("application", "en-cours"),
    APPLIED("applique", "applique"),
    UNDOING("annulation", "en-cours"),
    UNDONE("annule", "annule"),
    ABANDONED("abandonne", "annule"),
    FAILED("echec", "refuse");

    private final String code;
    private final String look;

    ImportState(String code, String look) {
        this.code = code;
        this.look = look;
    }

    /** How the API and the messages name it. */
    String code() {
        return code;
    }

    /** How its badge looks. */
    String look() {
        return look;
    }

    /** Whether a thread of some node works on it. */
    boolean isAtWork() {
        return switch (this) {
            case READING, CHECKING, APPLYING, UNDOING -> true;
            case READY, APPLIED, UNDONE, ABANDONED, FAILED -> false;
        };
    }
}
