package fr.essaim.cataloguing;

import fr.essaim.mail.MailAddress;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.MultiValueMap;

/**
 * What a visitor wants to write to a contact; it is passed on and kept nowhere.
 *
 * @param trap a field that no person sees, and that programs fill in
 */
public record MessageForm(String subject, String message, String sender, String trap) {

    static final int LONGEST_SUBJECT = 150;
    static final int LONGEST_MESSAGE = 5_000;

    static final MessageForm BLANK = new MessageForm("", "", "", "");

    static MessageForm sent(MultiValueMap<String, String> parameters) {
        return new MessageForm(
                text(parameters, "sujet"),
                text(parameters, "message"),
                text(parameters, "adresse"),
                text(parameters, "suite"));
    }

    boolean isOfAProgram() {
        return !trap.isEmpty();
    }

    /** The names of the fields that have to be corrected. */
    List<String> wrongFields() {
        List<String> wrong = new ArrayList<>();
        if (subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
            wrong.add("sujet");
        }
        if (message.isBlank() || message.length() > LONGEST_MESSAGE) {
            wrong.add("message");
        }
        if (!MailAddress.isValid(sender)) {
            wrong.add("adresse");
        }
        return wrong;
    }

    private static String text(MultiValueMap<String, String> parameters, String name) {
        String text = parameters.getFirst(name);
        return text == null
                ? ""
                : text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    @Override
    public String toString() {
        return "MessageForm";
    }
}
