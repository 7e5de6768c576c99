package fr.essaim.curating;

import org.springframework.util.MultiValueMap;

/** Which button of the form was pressed. */
enum FormAct {
    SAVE,
    PREVIEW,
    SUBMIT,
    CLASSIFY,
    /** A line more or less, or the choices of a conflict taken back to the form: nothing is stored. */
    LINES;

    static FormAct of(MultiValueMap<String, String> parameters) {
        String act = String.valueOf(parameters.getFirst("acte"));
        return switch (act) {
            case "apercu" -> PREVIEW;
            case "soumettre" -> SUBMIT;
            case "classement" -> CLASSIFY;
            case "ajouter-partenaire", "ajouter-source", "revoir" -> LINES;
            default -> act.startsWith("retirer-") ? LINES : SAVE;
        };
    }

    boolean isAboutLines() {
        return this == LINES;
    }
}
