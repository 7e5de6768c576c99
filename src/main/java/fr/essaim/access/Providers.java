package fr.essaim.access;

import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** The providers of identities that the configuration names; usually none. */
@Component
class Providers {

    private static final String START = "/oauth2/authorization/";

    private final ObjectProvider<ClientRegistrationRepository> registrations;

    Providers(ObjectProvider<ClientRegistrationRepository> registrations) {
        this.registrations = registrations;
    }

    boolean any() {
        return !all().isEmpty();
    }

    @SuppressWarnings(
            "unchecked") // Spring's own repository can be walked through, but does not say so in its interface.
    List<SignInPage.Provider> all() {
        return registrations.getIfAvailable() instanceof Iterable<?> known
                ? StreamSupport.stream(((Iterable<ClientRegistration>) known).spliterator(), false)
                        .map(each -> new SignInPage.Provider(each.getClientName(), START + each.getRegistrationId()))
                        .toList()
                : List.of();
    }
}
