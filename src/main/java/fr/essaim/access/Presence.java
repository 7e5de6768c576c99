package fr.essaim.access;

import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** What Spring Security holds of a person who came in: who she is, and by which door. */
final class Presence extends AbstractAuthenticationToken {

    private final transient SignedIn person;
    private final Door door;

    private Presence(SignedIn person, Door door) {
        super(List.of());
        this.person = person;
        this.door = door;
        setAuthenticated(true);
    }

    static Presence bySession(SignedIn person) {
        return new Presence(person, Door.SESSION);
    }

    static Presence byToken(SignedIn person) {
        return new Presence(person, Door.TOKEN);
    }

    static Optional<Presence> current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof Presence presence
                ? Optional.of(presence)
                : Optional.empty();
    }

    SecurityContext alone() {
        return new SecurityContextImpl(this);
    }

    SignedIn person() {
        return person;
    }

    boolean isByToken() {
        return door == Door.TOKEN;
    }

    @Override
    public Object getPrincipal() {
        return person;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    private enum Door {
        SESSION,
        TOKEN
    }
}
