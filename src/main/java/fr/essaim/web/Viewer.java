package fr.essaim.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at a page, as far as a template may know.
 *
 * @param name how the person is called; null for a visitor who has not signed in
 * @param roles the names of the roles she has, those that others imply included: {@code CONTRIBUTOR}, {@code CURATOR}, {@code HOST}, {@code ADMINISTRATOR}
 * @param formToken what every form that changes something sends back under {@code _csrf}; empty for a visitor
 */
public record Viewer(@Nullable String name, Set<String> roles, String formToken) {

    public static final Viewer VISITOR = new Viewer(null, Set.of(), "");

    public boolean isSignedIn() {
        return name != null;
    }

    public boolean is(String role) {
        return roles.contains(role);
    }
}
