package fr.essaim.access;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The accounts of those whom a provider vouches for, known by issuer and subject and by nothing else: an equal e-mail proves nothing. */
@Component
class ProviderAccounts {

    private static final String NAMELESS = "Nouveau compte";
    private static final int LOGIN_LETTERS = 8;

    private final AccountTable table;
    private final TransactionTemplate together;

    ProviderAccounts(AccountTable table, PlatformTransactionManager transactions) {
        this.table = table;
        this.together = new TransactionTemplate(transactions);
    }

    /** The account of a person; at her first sign-in a new one, without any role until an administrator gives her some. */
    Account of(OidcUser user) {
        // Spring takes no identity without both.
        String issuer = requireNonNull(user.getIssuer()).toString();
        String subject = requireNonNull(user.getSubject());
        return table.findByProvider(issuer, subject).orElseGet(() -> open(user, issuer, subject));
    }

    private Account open(OidcUser user, String issuer, String subject) {
        String number = UUID.randomUUID().toString();
        Account account = new Account(
                "compte-" + number,
                "invite-" + number.substring(0, LOGIN_LETTERS),
                name(user),
                email(user.getEmail()),
                Set.of(),
                false,
                false,
                0,
                Instant.now(),
                null);
        try {
            together.executeWithoutResult(transaction -> {
                table.add(account, null);
                table.bindToProvider(account.id(), issuer, subject);
            });
            return account;
        } catch (DataAccessException e) {
            // Two windows of one person came back from the provider at the same moment.
            return table.findByProvider(issuer, subject).orElseThrow(() -> e);
        }
    }

    private static String name(OidcUser user) {
        return Stream.of(user.getNickName(), user.getGivenName(), user.getFullName(), user.getPreferredUsername())
                .filter(name -> name != null && AccountFields.isName(name))
                .findFirst()
                .orElse(NAMELESS);
    }

    private static @Nullable String email(@Nullable String email) {
        return email != null && AccountFields.isEmail(email) ? email : null;
    }
}
