package fr.essaim.vocabulary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.rdf4j.model.Literal;

/** A number for what the files say, whatever their layout: the sorted statements, hashed. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(Ontology ontology) {
        MessageDigest digest = sha256();
        ontology.entries().stream()
                .flatMap(entry -> entry.facts().stream().map(fact -> statement(entry, fact)))
                .distinct()
                .sorted()
                .forEach(statement -> digest.update(statement.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Written by hand rather than by the library: a new version of it must not change the number. */
    private static String statement(Entry entry, Fact fact) {
        String language = fact.language().orElse("");
        String kind =
                fact.value() instanceof Literal literal ? literal.getDatatype().stringValue() : "";
        return String.join(
                        "\u0000",
                        entry.subject().stringValue(),
                        fact.property().stringValue(),
                        kind,
                        language,
                        fact.text())
                + "\u0000";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
