package fr.essaim.access;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an administrator writes of an account, as typed but for the spaces around. */
public record AccountFields(String login, String name, String email, Set<Role> roles) {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,99}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_EMAIL = 200;

    static final String NAME_PROBLEM = "Le nom montré a de 1 à " + LONGEST_NAME + " caractères, tous visibles.";

    public AccountFields {
        login = login.strip().toLowerCase(Locale.ROOT);
        name = name.strip();
        email = email.strip();
        roles = Set.copyOf(roles);
    }

    static AccountFields of(Account account) {
        String email = account.email();
        return new AccountFields(account.login(), account.name(), email == null ? "" : email, account.roles());
    }

    @Nullable
    String emailIfAny() {
        return email.isEmpty() ? null : email;
    }

    /** What is wrong, in French, by the name of the field. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (!LOGIN.matcher(login).matches()) {
            problems.put(
                    "identifiant",
                    "L’identifiant a de 2 à 100 caractères\u00A0: des lettres sans accent, des chiffres, un point, un tiret, un tiret bas ou un arobase.");
        }
        if (!isName(name)) {
            problems.put("nom", NAME_PROBLEM);
        }
        if (!email.isEmpty() && !isEmail(email)) {
            problems.put("courriel", "Cette adresse électronique n’est pas complète.");
        }
        return problems;
    }

    /** A name stands in histories beside others: it is short, and hides nothing. */
    static boolean isName(String name) {
        return !name.isBlank()
                && name.codePointCount(0, name.length()) <= LONGEST_NAME
                && !INVISIBLE.matcher(name).find();
    }

    static boolean isEmail(String email) {
        return email.length() <= LONGEST_EMAIL && EMAIL.matcher(email).matches();
    }

    @Override
    public String toString() {
        return "AccountFields" + roles;
    }
}
