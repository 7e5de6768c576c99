package fr.essaim.cataloguing;

import fr.essaim.catalyst.CatalystId;
import fr.essaim.catalyst.ContactId;
import java.time.LocalDate;

/**
 * A person who agreed to be written to about a catalyst.
 *
 * @param consent what she agreed to, in the words that she was told
 */
record Contact(
        ContactId id,
        CatalystId catalyst,
        String name,
        String email,
        String role,
        NameShown shown,
        String consent,
        LocalDate consentedOn) {

    /** Whether visitors read her name. */
    enum NameShown {
        TO_EVERYONE,
        TO_CURATORS
    }

    boolean isNamedInPublic() {
        return shown == NameShown.TO_EVERYONE;
    }

    // Nobody ends up in a log by accident.
    @Override
    public String toString() {
        return id.value();
    }
}
