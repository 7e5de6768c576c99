package fr.essaim.presenting;

import fr.essaim.selection.Edition;
import fr.essaim.selection.EditionCase;
import fr.essaim.vocabulary.Vocabularies;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A short name of all that the files of an edition are made from: the same as long as the files would be. */
@Component
class EditionMark {

    private final String makers;

    EditionMark(@Value("${essaim.version}") String version, Vocabularies vocabularies) {
        this.makers = version + " " + vocabularies.fingerprint();
    }

    String of(Edition edition, EditionAddresses addresses) {
        // An edition never changes, but a case may be withdrawn, and the address may be another one.
        StringBuilder all = new StringBuilder(makers)
                .append('\n')
                .append(addresses.edition())
                .append('\n');
        for (EditionCase study : edition.cases()) {
            all.append(study.id()).append(' ').append(study.version());
            all.append(study.sheet() == null ? " withdrawn\n" : "\n");
        }
        return digest(all.toString());
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, digest).toString(Character.MAX_RADIX).substring(0, 20);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
