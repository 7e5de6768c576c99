package fr.essaim.casestudy;

import fr.essaim.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/** An organisation that took part; never a natural person. The profile is a concept of the scheme {@code profil}. */
public record Partner(
        String name, @Nullable ConceptId profile, @Nullable String role) {

    public Partner {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a partner has a name");
        }
    }
}
