package fr.essaim.intake;

import fr.essaim.casestudy.command.ImportOutcome;
import java.util.Arrays;
import java.util.Optional;

/** What becomes of a row, by the word that addresses and styles call it. */
public enum RowFate {
    REFUSED("refuse"),
    REVISED("modifie"),
    CREATED("nouveau"),
    UNCHANGED("inchange");

    private final String code;

    RowFate(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static RowFate of(ImportOutcome outcome) {
        return switch (outcome) {
            case CREATED -> CREATED;
            case REVISED -> REVISED;
            case UNCHANGED -> UNCHANGED;
        };
    }

    static Optional<RowFate> coded(String code) {
        return Arrays.stream(values()).filter(fate -> fate.code.equals(code)).findFirst();
    }
}
