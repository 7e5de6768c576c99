package fr.essaim.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form by which persons come in. */
public record SignInPage(@Nullable SignInMessage message, String formToken, List<Provider> providers) {

    /** A provider of identities by which one may come in instead. */
    public record Provider(String name, String address) {}
}
