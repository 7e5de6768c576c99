package fr.essaim.curating;

import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.CaseStudyState;
import fr.essaim.reading.CaseAct;
import fr.essaim.web.French;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The French words for what happens to a case in the workshop. */
@Component
public class WorkshopWords {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H 'h' mm", Locale.FRENCH);

    private final MessageSource messages;

    WorkshopWords(MessageSource messages) {
        this.messages = messages;
    }

    /** A state as pages show it: the class of its shape, and its word. */
    public record StateLabel(String look, String word) {}

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.FRENCH);
    }

    /** « Renvoyé » is a draft that came back. */
    StateLabel state(CaseStudySheet sheet) {
        boolean returned = sheet.state() == CaseStudyState.DRAFT && sheet.reason() != null;
        String look = returned ? "renvoye" : sheet.state().slug();
        return new StateLabel(look, say("cas.etat." + look));
    }

    /** How an act is called in addresses and messages. */
    static String slug(CaseAct act) {
        return switch (act) {
            case SUBMIT -> "soumettre";
            case RETURN -> "renvoyer";
            case PUBLISH -> "publier";
            case WITHDRAW -> "retirer";
            case DISCARD -> "corbeille";
            case REVIVE -> "reprendre";
        };
    }

    /** « 14 h 02 ». */
    static String hour(Instant moment) {
        return HOUR.format(ZonedDateTime.ofInstant(moment, French.PARIS));
    }
}
