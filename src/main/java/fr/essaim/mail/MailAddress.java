package fr.essaim.mail;

import java.util.regex.Pattern;

/** What an e-mail address looks like: one only, without a name beside it, and nothing that could end a line of a letter's head. */
public final class MailAddress {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE =
            Pattern.compile("[\\w!#$%&'*+/=?^`{|}~-]{1,64}(\\.[\\w!#$%&'*+/=?^`{|}~-]{1,64}){0,31}"
                    + "@([a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\\.)+[a-zA-Z][a-zA-Z0-9-]{0,61}[a-zA-Z0-9]");

    private MailAddress() {}

    /** Whether a letter can be sent there at all; whether anybody reads it is not known before. */
    public static boolean isValid(String text) {
        return text.length() <= LONGEST
                && text.indexOf('@') <= 64
                && SHAPE.matcher(text).matches();
    }
}
