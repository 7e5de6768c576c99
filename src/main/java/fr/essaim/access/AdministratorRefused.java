package fr.essaim.access;

/** The environment names an administrator who cannot be let in; the message is French, for whoever starts Essaim. */
public final class AdministratorRefused extends RuntimeException {

    AdministratorRefused(String message) {
        super(message);
    }
}
