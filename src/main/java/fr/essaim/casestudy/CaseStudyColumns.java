package fr.essaim.casestudy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The columns of a case study in import files and exports, beside those of its {@link TextField}s: what goes out can come back in. */
public final class CaseStudyColumns {

    public static final String ID = "id";
    public static final String IDENTIFIANT = "identifiant";
    public static final String PARTNERS = "partenaires";
    public static final String TERRITORY = "territoire";
    public static final String START_YEAR = "annee_debut";
    public static final String END_YEAR = "annee_fin";
    public static final String SOURCES = "sources";
    public static final String VERIFIED_ON = "verifie_le";
    public static final String STATUS = "statut";
    public static final String PUBLISHED = "publie";
    public static final String DRAFT = "brouillon";

    /** The facets, each a column that holds concepts. */
    public static final List<String> FACETS =
            List.of("domaine", "pratique", "profil", "echelon", "impact", "objectif", "odd");

    private CaseStudyColumns() {}

    /** Columns that hold one value, in the order of an export. */
    public static List<String> single() {
        Stream<String> texts = Arrays.stream(TextField.values()).map(TextField::column);
        Stream<String> others = Stream.of(TERRITORY, START_YEAR, END_YEAR, VERIFIED_ON, STATUS);
        return Stream.of(Stream.of(ID, IDENTIFIANT), texts, others)
                .flatMap(columns -> columns)
                .toList();
    }

    /** Columns that hold several values. */
    public static List<String> several() {
        return Stream.concat(Stream.of(PARTNERS, SOURCES), FACETS.stream()).toList();
    }
}
