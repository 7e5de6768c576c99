package fr.essaim.organisation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names an organisation in addresses and indexes. It is derived from the name by rules that may change, so no event holds it.
 *
 * @param value lowercase letters, digits and hyphens, 1 to 200
 */
public record OrganisationId(String value) implements Comparable<OrganisationId> {

    private static final int LONGEST = 200;
    private static final Pattern NOT_IN_AN_ADDRESS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern VALUE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public OrganisationId {
        if (value.length() > LONGEST || !VALUE.matcher(value).matches()) {
            throw new IllegalArgumentException("no id of an organisation: " + value);
        }
    }

    /** The id of the organisation that a name means; two spellings that are taken for one organisation have the same. Empty when the name has no letter or digit of the Latin alphabet. */
    public static Optional<OrganisationId> ofName(String name) {
        OrganisationName read = OrganisationName.of(name);
        return parse(slug(read.kind().words() + " " + read.core()));
    }

    /** The id that an address names, if it can be one. */
    public static Optional<OrganisationId> parse(String text) {
        return text.length() <= LONGEST && VALUE.matcher(text).matches()
                ? Optional.of(new OrganisationId(text))
                : Optional.empty();
    }

    /** Where the page of the organisation is. */
    public String address() {
        return "/organisations/" + value;
    }

    private static String slug(String text) {
        String slug = NOT_IN_AN_ADDRESS
                .matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll("-")
                .replaceAll("^-|-$", "");
        return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-[^-]*$", "");
    }

    @Override
    public int compareTo(OrganisationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
