package fr.essaim.search;

import fr.essaim.organisation.OrganisationId;
import java.util.Optional;

/** One way in which published cases write the name of an organisation. */
public record OrganisationSpelling(OrganisationId id, String name) {

    private static final char BETWEEN = '\u001f';
    private static final int LONGEST = 500;

    /** The organisation that a name means; empty when it means none, or is no name but a whole text. */
    static Optional<OrganisationSpelling> of(String name) {
        return name.length() > LONGEST
                ? Optional.empty()
                : OrganisationId.ofName(name).map(id -> new OrganisationSpelling(id, name));
    }

    /** As one term of the index. */
    String written() {
        return id.value() + BETWEEN + name;
    }

    static OrganisationSpelling read(String term) {
        int end = term.indexOf(BETWEEN);
        return new OrganisationSpelling(new OrganisationId(term.substring(0, end)), term.substring(end + 1));
    }
}
