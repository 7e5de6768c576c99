package fr.essaim.casestudy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.List;

/** The texts of a case study; the identifier is how events name it, the column how import files and exports do. */
public enum TextField {
    TITLE("title", "titre", 300),
    SUMMARY("summary", "resume", 2_000),
    CONTEXT("context", "contexte", 100_000),
    OBJECTIVES("objectives", "objectifs", 100_000),
    APPROACH("approach", "demarche", 100_000),
    MEANS("means", "moyens", 100_000),
    RESULTS("results", "resultats", 100_000),
    IMPACTS("impacts", "impacts", 100_000),
    DIFFICULTIES("difficulties", "difficultes", 100_000),
    SUCCESS_FACTORS("success-factors", "reussite", 100_000),
    TRANSFER("transfer", "transfert", 100_000),
    LICENCE("licence", "licence", 1_000),
    CREDIT("credit", "credit", 1_000);

    /** The sections that tell a case, in the order of files. */
    public static final List<TextField> SECTIONS = List.copyOf(EnumSet.range(CONTEXT, TRANSFER));

    private final String identifier;
    private final String column;
    private final int longest;

    TextField(String identifier, String column, int longest) {
        this.identifier = identifier;
        this.column = column;
        this.longest = longest;
    }

    @JsonValue
    public String identifier() {
        return identifier;
    }

    public String column() {
        return column;
    }

    /** Longest text accepted, in UTF-16 units. */
    public int longest() {
        return longest;
    }
}
