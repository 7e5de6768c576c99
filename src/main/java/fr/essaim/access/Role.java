package fr.essaim.access;

import java.util.EnumSet;
import java.util.Set;

/** What a signed-in person may do; one role can imply others. */
public enum Role {
    CONTRIBUTOR("contribution", "Propose des fiches et suit les siennes."),
    CURATOR("curation", "Écrit, relit, classe, importe et publie toutes les fiches."),
    HOST("animation", "Prépare les webinaires à partir des fiches publiées."),
    ADMINISTRATOR("administration", "Peut tout, et tient les comptes.");

    private final String label;
    private final String description;

    Role(String label, String description) {
        this.label = label;
        this.description = description;
    }

    /** The French name of the role. */
    public String label() {
        return label;
    }

    /** What a person with this role does, in a French sentence. */
    public String description() {
        return description;
    }

    /** This role and those that come with it. */
    Set<Role> withImplied() {
        return switch (this) {
            case CONTRIBUTOR, HOST -> EnumSet.of(this);
            case CURATOR -> EnumSet.of(CONTRIBUTOR, CURATOR);
            case ADMINISTRATOR -> EnumSet.allOf(Role.class);
        };
    }
}
