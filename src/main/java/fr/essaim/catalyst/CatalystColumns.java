package fr.essaim.catalyst;

import java.util.List;

/** The names of the columns of a catalyst in import files, also the names of the fields of its form. */
public final class CatalystColumns {

    public static final String REFERENCE = "identifiant";
    public static final String NAME = "nom";
    public static final String PRESENTATION = "presentation";
    public static final String METIERS = "metier";
    public static final String TERRITORY = "territoire";
    public static final String LEVELS = "echelon";
    public static final String DOMAINS = "domaine";
    public static final String WEBSITE = "site";
    public static final String SOURCES = "sources";
    public static final String STATE = "statut";
    public static final String CASES = "cas";

    public static final String ACTIVE = "actif";
    public static final String INACTIVE = "inactif";

    /** All of them, in the order of a file. */
    public static final List<String> ALL = List.of(
            REFERENCE,
            NAME,
            PRESENTATION,
            METIERS,
            TERRITORY,
            LEVELS,
            DOMAINS,
            WEBSITE,
            SOURCES,
            STATE,
            CASES);

    private CatalystColumns() {}
}
