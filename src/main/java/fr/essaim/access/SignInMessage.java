package fr.essaim.access;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;

/** What the sign-in page says above its form. */
public enum SignInMessage {
    WRONG("erreur", "L’identifiant ou le mot de passe n’est pas juste."),
    WAIT(
            "attente",
            "Cet identifiant a été essayé trop souvent. Attendez quinze minutes avant de recommencer, ou demandez un nouveau mot de passe à un administrateur."),
    CROWDED(
            "affluence",
            "Trop d’essais ont échoué depuis votre réseau. Attendez quelques minutes avant de recommencer."),
    LOCKED("verrouille", "Votre compte est verrouillé. Un administrateur d’Essaim peut le rouvrir."),
    PROVIDER("fournisseur", "La connexion par votre fournisseur d’identité n’a pas abouti. Recommencez."),
    EXPIRED("expiree", "Votre session a pris fin. Connectez-vous de nouveau\u00A0: vous reviendrez où vous étiez."),
    SIGNED_OUT("sortie", "Vous êtes déconnecté.");

    static final String PAGE = "/connexion";

    private final String key;
    private final String text;

    SignInMessage(String key, String text) {
        this.key = key;
        this.text = text;
    }

    public String text() {
        return text;
    }

    public boolean isAlarming() {
        return this != SIGNED_OUT;
    }

    String address() {
        return PAGE + "?message=" + key;
    }

    static Optional<SignInMessage> named(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }

    static SignInMessage about(AuthenticationException failure) {
        return switch (failure) {
            case LockedException tooOften -> WAIT;
            case TooManyAttempts crowd -> CROWDED;
            case DisabledException locked -> LOCKED;
            default -> WRONG;
        };
    }
}
