package fr.essaim.access;

import fr.essaim.storage.Tables;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tokens by which programs come in on behalf of a person. */
@Component
class Tokens {

    private static final String PREFIX = "essaim_";
    private static final int SECRET_BYTES = 32;

    /** A program that asks a hundred times a second must not write a hundred times a second. */
    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(5);

    private final Tables tables;
    private final AccountTable accounts;
    private final SecureRandom random = new SecureRandom();

    Tokens(Tables tables, AccountTable accounts) {
        this.tables = tables;
        this.accounts = accounts;
    }

    /** Makes a token and gives it, for the only time. */
    String create(String accountId, String name) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        String token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        tables.writing()
                .sql("INSERT INTO account_token (id, account_id, name, hash, created_at) VALUES (?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID().toString(),
                        accountId,
                        name,
                        hash(token),
                        Instant.now().toString())
                .update();
        return token;
    }

    List<Token> of(String accountId) {
        return tables.reading()
                .sql("SELECT * FROM account_token WHERE account_id = ? ORDER BY created_at, id")
                .param(accountId)
                .query(Tokens::token)
                .list();
    }

    void revoke(String accountId, String id) {
        tables.writing()
                .sql("DELETE FROM account_token WHERE account_id = ? AND id = ?")
                .params(accountId, id)
                .update();
    }

    /** Whom a token stands for; nobody if it is not or no longer known, or its owner's account is locked. */
    Optional<SignedIn> owner(String token) {
        return tables.reading()
                .sql("SELECT id, account_id, last_used_at FROM account_token WHERE hash = ?")
                .param(hash(token))
                .query(Use::read)
                .optional()
                .flatMap(use -> accounts.find(use.accountId())
                        .filter(account -> !account.locked())
                        .map(account -> noted(use, account.signedIn())));
    }

    private SignedIn noted(Use use, SignedIn owner) {
        Instant now = Instant.now();
        if (use.last() == null || use.last().isBefore(now.minus(USE_NOTED_EVERY))) {
            tables.writing()
                    .sql("UPDATE account_token SET last_used_at = ? WHERE id = ?")
                    .params(now.toString(), use.tokenId())
                    .update();
        }
        return owner;
    }

    private static Token token(ResultSet row, int number) throws SQLException {
        return new Token(
                row.getString("id"),
                row.getString("name"),
                Instant.parse(row.getString("created_at")),
                instant(row.getString("last_used_at")));
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }

    private static String hash(String token) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Use(
            String tokenId, String accountId, @Nullable Instant last) {

        static Use read(ResultSet row, int number) throws SQLException {
            return new Use(row.getString("id"), row.getString("account_id"), instant(row.getString("last_used_at")));
        }
    }
}
