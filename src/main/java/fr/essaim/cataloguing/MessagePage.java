package fr.essaim.cataloguing;

import java.util.List;

/**
 * The form by which a visitor writes to a contact.
 *
 * @param contact her role, and her name when she agreed
 */
public record MessagePage(
        String name,
        String sheetAddress,
        String address,
        String contact,
        Way way,
        MessageForm form,
        List<Mistake> mistakes,
        String problem,
        String formToken) {

    /** Whether a message can be passed on. */
    public enum Way {
        OPEN,
        /** Nobody agreed to be written to. */
        NO_CONTACT,
        /** Letters cannot be sent from here. */
        NO_MAIL,
        /** It has just been passed on. */
        DONE
    }

    public String wrong(String field) {
        return Mistake.messages(mistakes, field);
    }
}
