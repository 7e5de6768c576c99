package fr.essaim.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** The stable kinds of problem that the API tells (RFC 9457); the titles are French, as all that a person reads. */
public enum ProblemType {
    INVALID_PARAMETER("parametre-invalide", HttpStatus.BAD_REQUEST, "Un paramètre n’a pas été compris"),
    NOT_FOUND("introuvable", HttpStatus.NOT_FOUND, "Cette adresse ne mène à rien"),
    GONE("retire", HttpStatus.GONE, "Cette fiche a été retirée de la base"),
    METHOD_REFUSED("methode-refusee", HttpStatus.METHOD_NOT_ALLOWED, "Cette adresse ne répond pas à cette demande"),
    NOT_UNDERSTOOD("demande-invalide", HttpStatus.BAD_REQUEST, "La demande n’a pas été comprise"),
    NOT_YOURS("pas-a-vous", HttpStatus.FORBIDDEN, "Ce cas n’est pas à vous"),
    NOT_NOW("etat-incompatible", HttpStatus.CONFLICT, "Ce cas n’est plus dans l’état attendu"),
    CHANGED_MEANWHILE("modifie-entre-temps", HttpStatus.CONFLICT, "Ce cas a été modifié entre-temps"),
    TO_CORRECT("a-corriger", HttpStatus.UNPROCESSABLE_CONTENT, "Il y a des choses à corriger"),
    NOT_READY("pas-encore-pret", HttpStatus.SERVICE_UNAVAILABLE, "La base démarre"),
    SIGN_IN_NEEDED("connexion-requise", HttpStatus.UNAUTHORIZED, "Il faut se connecter"),
    TOKEN_REFUSED("jeton-refuse", HttpStatus.UNAUTHORIZED, "Ce jeton n’est pas valable"),
    ROLE_NEEDED("role-requis", HttpStatus.FORBIDDEN, "Votre compte n’ouvre pas cette adresse"),
    FORM_EXPIRED("formulaire-perime", HttpStatus.FORBIDDEN, "Ce formulaire n’est plus valable"),
    WRONG_STATE("etape-depassee", HttpStatus.CONFLICT, "Ce n’est pas possible à cette étape"),
    FILE_REFUSED("fichier-refuse", HttpStatus.UNPROCESSABLE_CONTENT, "Le fichier ne peut pas être lu"),
    TOO_LARGE("trop-grand", HttpStatus.CONTENT_TOO_LARGE, "Le fichier est trop grand"),
    INTERNAL("erreur-interne", HttpStatus.INTERNAL_SERVER_ERROR, "Une erreur est survenue");

    private static final String BASE = "https://w3id.org/essaim/problemes/";

    private final String slug;
    private final HttpStatus status;
    private final String title;

    ProblemType(String slug, HttpStatus status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    /** A problem of this kind, with what happened and what to do. */
    public ProblemDetail saying(String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(BASE + slug));
        problem.setTitle(title);
        return problem;
    }
}
