package fr.essaim.harvesting;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.search.CaseStudyHarvest.Place;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * Where a list goes on. The token that says it carries all there is to know, so that nothing is kept here and a harvest survives a restart; a digest tells a
 * token that somebody or something changed from ours. There is no secret in it, because it opens nothing that the arguments of a first request do not open.
 *
 * @param delivered how many records went before
 * @param total how many there were when the list began
 */
record Resumption(OaiVerb verb, Selection selection, Place after, int delivered, int total) {

    private static final String FORM = "1";
    private static final String SEPARATOR = "|";
    private static final int PARTS = 9;
    private static final int DIGEST = 9;

    /** The token of this place. */
    String token() {
        byte[] said = String.join(
                        SEPARATOR,
                        FORM,
                        verb.spelling(),
                        selection.from(),
                        selection.until(),
                        selection.set(),
                        Long.toString(after.changedAt().toEpochMilli()),
                        after.id().value(),
                        Integer.toString(delivered),
                        Integer.toString(total))
                .getBytes(StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(said, said.length + DIGEST);
        System.arraycopy(digest(said), 0, whole, said.length, DIGEST);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /**
     * Reads a token.
     *
     * @throws OaiRefused when it is none of ours, or of another verb
     */
    static Resumption of(String token, OaiVerb verb) {
        try {
            Resumption resumption = read(token);
            if (resumption.verb() == verb && resumption.token().equals(token)) {
                return resumption;
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            // Told below, like a token of another verb.
        }
        throw unknown();
    }

    static OaiRefused unknown() {
        return OaiError.BAD_RESUMPTION_TOKEN.because(
                "Ce jeton de reprise n’est pas valable\u00A0: recommencez la liste.");
    }

    private static Resumption read(String token) {
        byte[] whole = Base64.getUrlDecoder().decode(token);
        byte[] said = Arrays.copyOf(whole, Math.max(0, whole.length - DIGEST));
        if (!Arrays.equals(digest(said), Arrays.copyOfRange(whole, said.length, said.length + DIGEST))) {
            throw new IllegalArgumentException("another digest");
        }
        List<String> parts = List.of(new String(said, StandardCharsets.UTF_8).split("\\|", -1));
        if (parts.size() != PARTS) {
            throw new IllegalArgumentException("another form");
        }
        return new Resumption(
                OaiVerb.spelled(parts.get(1)).orElseThrow(Resumption::unknown),
                new Selection(parts.get(2), parts.get(3), parts.get(4)),
                new Place(Instant.ofEpochMilli(Long.parseLong(parts.get(5))), CaseStudyId.of(parts.get(6))),
                Integer.parseInt(parts.get(7)),
                Integer.parseInt(parts.get(8)));
    }

    private static byte[] digest(byte[] said) {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(said), DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
