package fr.essaim.partnership;

import java.util.List;

/** The columns of a partnership in import files, which are also the names of the forms' fields. */
public final class PartnershipColumns {

    public static final String IDENTIFIANT = "identifiant";
    public static final String TITLE = "titre";
    public static final String PURPOSE = "objet";
    public static final String CATEGORY = "categorie";
    public static final String DOMAINS = "domaine";
    public static final String TERRITORY = "territoire";
    public static final String PARTNERS = "partenaires";
    public static final String SINCE = "depuis";
    public static final String STEPS = "etapes";
    public static final String CASES = "cas";
    public static final String PROOF = "preuve";
    public static final String SOURCES = "sources";

    // Of one act: what the forms ask, and what a step of a file says in one line.
    public static final String DATE = "date";
    public static final String PARTNER = "partenaire";
    public static final String IMPACTS = "impact";
    public static final String FINDING = "constat";
    public static final String REASON = "raison";

    /** What every row says. */
    public static final List<String> REQUIRED = List.of(IDENTIFIANT, TITLE, CATEGORY, PARTNERS, SINCE, PROOF);

    /** Columns that hold one value, in the order of a file. */
    public static final List<String> SINGLE = List.of(IDENTIFIANT, TITLE, PURPOSE, CATEGORY, TERRITORY, SINCE, PROOF);

    /** Columns that hold several values. */
    public static final List<String> SEVERAL = List.of(DOMAINS, PARTNERS, STEPS, CASES, SOURCES);

    private PartnershipColumns() {}
}
