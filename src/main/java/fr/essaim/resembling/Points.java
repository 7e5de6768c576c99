package fr.essaim.resembling;

/** How much each reason counts, all in one place; ADR 24 says why. */
final class Points {

    /** For dwelling on all the words that tell a case; a third of them is much. */
    static final double ALL_WORDS = 12;

    static final double MOST_FOR_WORDS = 5;
    static final double TWO_ACTORS = 1.25;
    static final double SEVERAL_ACTORS = 2;
    static final double ONE_DOMAIN = 1.5;
    static final double SEVERAL_DOMAINS = 2.25;
    static final double CATEGORY = 1;
    static final double LEVEL = 0.5;
    static final double SAME_COMMUNITY = 1.25;
    static final double FEW_KILOMETRES = 1;
    static final double SAME_DEPARTEMENT = 0.75;
    static final double SAME_REGION = 0.25;

    /** What less makes is an accident, and nothing is said. */
    static final double FEWEST = 2.5;

    /** Fewer actors are no configuration. */
    static final int FEWEST_ACTORS = 2;

    static final int NEAR_KILOMETRES = 30;

    /** Whoever says a word with less emphasis does not speak of it. */
    static final double DWELT_ON = 0.5;

    /** A word that more of the cases have tells nothing worth showing. */
    static final double RARE = 0.08;

    /** In a base so small that this is more, so many cases. */
    static final int FEW_CASES = 5;

    /** How much being unlike those already chosen counts beside resembling the case. */
    static final double VARIETY = 0.35;

    private Points() {}
}
