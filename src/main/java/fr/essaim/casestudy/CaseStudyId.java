package fr.essaim.casestudy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names one case study for ever; readable, lowercase, part of its address. */
public record CaseStudyId(@JsonValue String value) implements Comparable<CaseStudyId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Set<String> PAGES =
            Set.of("nouveau", "publier", "doublons-probables", "territoires", "ressemblances");
    private static final Pattern BATCH =
            Pattern.compile("(import|reclassement)-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int LONGEST = 100;
    private static final int SLUG_LENGTH = 60;
    private static final int HASH_LENGTH = 7;

    public CaseStudyId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a case study id: " + value);
        }
    }

    @JsonCreator
    public static CaseStudyId of(String value) {
        return new CaseStudyId(value);
    }

    /** Reads an id that a visitor typed or followed: empty when it cannot be one. */
    public static Optional<CaseStudyId> parse(String text) {
        return isWellFormed(text) ? Optional.of(new CaseStudyId(text)) : Optional.empty();
    }

    /**
     * The id of the case that a provider calls {@code identifiant}: always the same for the same identifiant, so that a second import finds the first one's
     * case. An identifiant that has the form of an id is the id; any other becomes its slug and a short hash that keeps look-alikes apart.
     */
    public static CaseStudyId ofProvider(String identifiant) {
        if (isWellFormed(identifiant)) {
            return new CaseStudyId(identifiant);
        }
        String slug = slug(identifiant);
        return new CaseStudyId((slug.isEmpty() ? "" : slug + "-") + hash(identifiant));
    }

    /** The id that a title asks for; another case may have it already. */
    public static CaseStudyId ofTitle(String title) {
        String slug = slug(title);
        return slug.isEmpty() ? new CaseStudyId("cas") : new CaseStudyId(slug);
    }

    /** This id with an ending that keeps it apart from another case of the same name. */
    public CaseStudyId apart(String ending) {
        return new CaseStudyId(value + "-" + ending);
    }

    /** Whether something else is called so: a page of the workshop, an import or a retagging. */
    public boolean isReserved() {
        return PAGES.contains(value) || BATCH.matcher(value).matches();
    }

    private static boolean isWellFormed(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    private static String slug(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String slug =
                folded.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.substring(0, Math.min(SLUG_LENGTH, slug.length())).replaceAll("-$", "");
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, digest).toString(Character.MAX_RADIX).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public int compareTo(CaseStudyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
