package fr.essaim.organisation;

import java.util.List;

/** What sort of organisation a name begins with; two of different sorts are two, even in one place: the city of Épinal is not its agglomeration. */
public enum OrganisationKind {
    COMMUNE("ville", "mairie", "commune", "municipalite", "conseil municipal"),
    COMMUNITY_OF_COMMUNES("communaute communes", "communaute commune", "comcom", "com com"),
    AGGLOMERATION("communaute agglomeration", "communaute agglo"),
    URBAN_COMMUNITY("communaute urbaine"),
    METROPOLIS("metropole"),
    DEPARTEMENT("departement", "conseil departemental", "conseil general"),
    REGION("region", "conseil regional"),
    SOCIAL_CENTRE("ccas", "centre communal action sociale"),
    CHAMBER_OF_COMMERCE("cci", "chambre commerce industrie"),
    CHAMBER_OF_TRADES("cma", "chambre metiers artisanat"),
    /** Everything else; these words in front say nothing about which. */
    OTHER("association", "asso", "groupe", "ministere");

    private final List<List<String>> beginnings;

    OrganisationKind(String... beginnings) {
        this.beginnings = List.of(beginnings).stream()
                .map(text -> List.of(text.split(" ")))
                .toList();
    }

    /** How the sort is written in front of a name, in words without accents and articles. */
    List<List<String>> beginnings() {
        return beginnings;
    }

    /** How the sort is told in an address; nothing for {@link #OTHER}. */
    String words() {
        return this == OTHER ? "" : String.join(" ", beginnings.getFirst());
    }
}
