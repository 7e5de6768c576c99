package fr.essaim.checking;

import fr.essaim.casestudy.CaseStudyState;
import fr.essaim.search.Condition.Freshness.Level;
import fr.essaim.web.French;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The French names of columns, of states, and of the colours of the freshness light. */
@Component
class ColumnNames {

    private final MessageSource messages;

    ColumnNames(MessageSource messages) {
        this.messages = messages;
    }

    String column(String column) {
        return French.capitalized(inside(column));
    }

    /** The name as it stands inside a sentence. */
    String inside(String column) {
        return messages.getMessage("colonne." + column, null, Locale.FRENCH);
    }

    String state(CaseStudyState state) {
        return messages.getMessage("cas.etat." + state.slug(), null, Locale.FRENCH);
    }

    String freshness(Level level) {
        return messages.getMessage("qualite.fraicheur." + level.parameter(), null, Locale.FRENCH);
    }
}
