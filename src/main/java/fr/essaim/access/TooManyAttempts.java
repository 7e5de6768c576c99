package fr.essaim.access;

import org.springframework.security.core.AuthenticationException;

/** Too many sign-ins failed from one address of the network. */
final class TooManyAttempts extends AuthenticationException {

    TooManyAttempts() {
        super("too many failures from one address");
    }
}
