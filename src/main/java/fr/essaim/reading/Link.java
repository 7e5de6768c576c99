package fr.essaim.reading;

import org.jspecify.annotations.Nullable;

/** A label, and where it leads when it leads anywhere. */
public record Link(String label, @Nullable String address) {

    /** A label whose address somebody wrote in a file: followed only when it is one of the web. */
    static Link toTheWeb(String label, @Nullable String written) {
        boolean web = written != null && written.matches("(?i)https?://\\S+");
        return new Link(label, web ? written : null);
    }
}
