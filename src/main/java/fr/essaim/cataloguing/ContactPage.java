package fr.essaim.cataloguing;

import fr.essaim.web.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The contact of a catalyst, or the form for one.
 *
 * @param known null when there is none
 * @param mail whether letters can be sent
 */
public record ContactPage(
        CatalystHead head,
        String address,
        @Nullable Known known,
        ContactForm form,
        List<Mistake> mistakes,
        Mail mail,
        @Nullable Notice notice) {

    /** The person who is the contact now, and since when. */
    public record Known(String name, String email, String role, boolean shown, String consent, String since) {

        @Override
        public String toString() {
            return "Known";
        }
    }

    /** Whether letters can be sent. */
    public enum Mail {
        READY,
        NOT_CONFIGURED
    }

    public boolean isMailReady() {
        return mail == Mail.READY;
    }

    public String wrong(String field) {
        return Mistake.messages(mistakes, field);
    }
}
