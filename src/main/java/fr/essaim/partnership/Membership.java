package fr.essaim.partnership;

import fr.essaim.casestudy.Partner;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The time of one partner in a partnership.
 *
 * @param until when the partner left; null while it is in
 */
public record Membership(
        Partner partner, PartialDate since, @Nullable PartialDate until) {

    public boolean isCurrent() {
        return until == null;
    }

    /** Whether two names are the same but for case and spaces. Events depend on it: it never learns more spellings. */
    static boolean isSameName(String name, String other) {
        return plain(name).equals(plain(other));
    }

    boolean isNamed(String name) {
        return isSameName(partner.name(), name);
    }

    Membership left(PartialDate on) {
        return new Membership(partner, since, on);
    }

    private static String plain(String name) {
        return name.strip().replaceAll("[\\s\u00a0\u202f]+", " ").toLowerCase(Locale.ROOT);
    }
}
