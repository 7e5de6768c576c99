package fr.essaim.importing;

/** Another node has taken over the work on an import: this one must leave it alone. */
final class LeaseLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LeaseLost(String importId) {
        super(importId);
    }
}
