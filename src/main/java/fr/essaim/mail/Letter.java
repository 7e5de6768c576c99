package fr.essaim.mail;

import org.jspecify.annotations.Nullable;

/**
 * A plain text for one person.
 *
 * @param to the address alone, see {@link MailAddress}
 * @param subject one line; whatever would end it is read as a space
 * @param replyTo where an answer goes, if not to the sender
 * @param unsubscribeAddress an absolute address that stops such letters when something is posted to it (RFC 8058)
 */
public record Letter(
        String to,
        String subject,
        String text,
        @Nullable String replyTo,
        @Nullable String unsubscribeAddress) {

    /** A letter that nobody subscribed to and whose answers go to the sender. */
    public static Letter of(String to, String subject, String text) {
        return new Letter(to, subject, text, null, null);
    }
}
