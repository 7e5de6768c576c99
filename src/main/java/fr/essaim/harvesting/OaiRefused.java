package fr.essaim.harvesting;

/** Ends a request with an error of the protocol. */
final class OaiRefused extends RuntimeException {

    private final OaiError error;

    OaiRefused(OaiError error, String message) {
        super(message);
        this.error = error;
    }

    OaiError error() {
        return error;
    }
}
