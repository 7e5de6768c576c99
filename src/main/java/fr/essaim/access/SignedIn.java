package fr.essaim.access;

import fr.essaim.storage.Provenance;
import java.security.Principal;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The person who sent the request at hand.
 *
 * @param id opaque, {@code compte-…}: all that an event may know of her
 * @param name what she chose to be called
 * @param roles the roles she was given; {@link #has} also knows those that they imply
 * @param signIns which of her sign-ins still count: a change of password begins a new number, and ends the sessions of the former
 */
public record SignedIn(String id, String name, Set<Role> roles, int signIns) implements Principal {

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    @Override
    public String getName() {
        return id;
    }

    public boolean has(Role role) {
        return roles.stream().anyMatch(own -> own.withImplied().contains(role));
    }

    /** What the commands that she asks for are sent with. */
    public Provenance provenance() {
        return Provenance.of(id);
    }

    /** Her name goes to no log by accident. */
    @Override
    public String toString() {
        return id;
    }

    Set<String> roleNames() {
        return roles.stream()
                .flatMap(own -> own.withImplied().stream())
                .map(Role::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
