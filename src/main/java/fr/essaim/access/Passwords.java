package fr.essaim.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/** Passwords: which are good enough, how they are kept, and new ones. */
@Component
class Passwords {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final int STRENGTH = 12;

    /** Letters and digits that nobody confuses when reading them aloud. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    /** Has the form of a hash and is that of no password anybody knows: comparing with it takes as long as with any other. */
    private static final String NOBODYS = "$2a$" + STRENGTH + "$" + "e".repeat(53);

    private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder(STRENGTH);
    private final SecureRandom random = new SecureRandom();

    /** What is wrong with a password that somebody chose, in French. */
    static Optional<String> problem(String password) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("Le mot de passe doit avoir au moins " + SHORTEST + " caractères.");
        }
        return length > LONGEST
                ? Optional.of("Le mot de passe doit avoir au plus " + LONGEST + " caractères.")
                : Optional.empty();
    }

    String hash(String password) {
        String hash = bcrypt.encode(shortened(password));
        if (hash == null) {
            throw new IllegalStateException("no hash");
        }
        return hash;
    }

    /** Takes as long without a hash as with one, so that nobody learns from the time whether an account exists. */
    boolean matches(String password, Optional<String> hash) {
        boolean same = bcrypt.matches(shortened(password), hash.orElse(NOBODYS));
        return same && hash.isPresent();
    }

    /** A password of about 99 random bits, easy to read aloud. */
    final String generate() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    // bcrypt reads 72 bytes and no more: the digest, 64 letters, carries all of a long password.
    private static String shortened(String password) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-384").digest(password.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
