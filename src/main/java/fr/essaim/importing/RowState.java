package fr.essaim.importing;

import fr.essaim.casestudy.command.ImportOutcome;
import java.util.Arrays;
import java.util.Optional;

/** What a staged row would do to the base, or did once it is applied. */
enum RowState {
    NEW("nouveau"),
    REVISED("modifie"),
    LOOKALIKE("doublon"),
    REFUSED("refuse"),
    UNCHANGED("inchange"),
    LEFT_OUT("ecarte");

    private final String code;

    RowState(String code) {
        this.code = code;
    }

    /** How addresses, the API, the messages and the styles name it. */
    String code() {
        return code;
    }

    /** Whether applying the import sends the row to the base. */
    boolean isSound() {
        return this != REFUSED && this != LEFT_OUT;
    }

    /** Whether the row changes the base. */
    boolean isChange() {
        return isSound() && this != UNCHANGED;
    }

    static Optional<RowState> coded(String code) {
        return Arrays.stream(values()).filter(state -> state.code.equals(code)).findFirst();
    }

    static RowState of(ImportOutcome outcome) {
        return switch (outcome) {
            case CREATED -> NEW;
            case REVISED -> REVISED;
            case UNCHANGED -> UNCHANGED;
        };
    }
}
