package fr.essaim.importing;

import fr.essaim.casestudy.CaseStudyState;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The French words of imports. */
@Component
class ImportWords {

    private static final String SEPARATOR = " | ";

    private final MessageSource messages;

    ImportWords(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage("import." + key, arguments, Locale.FRENCH);
    }

    String state(ImportState state) {
        return say("etat." + state.code());
    }

    String state(RowState state) {
        return say("ligne." + state.code());
    }

    String state(CaseStudyState state) {
        return say("fiche." + state.slug());
    }

    String column(String column) {
        return Objects.requireNonNullElse(
                messages.getMessage("colonne." + column, null, column, Locale.FRENCH), column);
    }

    /** The values of one cell, as a person writes several. */
    static String cell(List<String> values) {
        return String.join(SEPARATOR, values);
    }
}
