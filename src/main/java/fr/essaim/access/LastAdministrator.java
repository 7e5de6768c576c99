package fr.essaim.access;

/** Nobody would be left to tend the accounts. */
final class LastAdministrator extends RuntimeException {

    static final String IN_FRENCH =
            "C’est le dernier compte qui administre Essaim\u00A0: donnez d’abord ce rôle à quelqu’un d’autre.";

    LastAdministrator() {
        super("the last administrator stays one");
    }
}
