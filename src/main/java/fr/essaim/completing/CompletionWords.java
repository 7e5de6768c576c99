package fr.essaim.completing;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The French words for what a proposal is. */
@Component
class CompletionWords {

    private final MessageSource messages;

    CompletionWords(MessageSource messages) {
        this.messages = messages;
    }

    /** « domaine », « commune », « organisation ». */
    String sort(String type) {
        return String.valueOf(messages.getMessage("completion." + type, null, Locale.FRENCH));
    }
}
