package fr.essaim.partnership;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.essaim.casestudy.CaseStudyId;
import java.util.Optional;
import java.util.Set;

/** Names one partnership for ever, with the letters and the readings of identifiants that name cases; as a text it says what it is of, so that a case may have the same value. */
public record PartnershipId(@JsonValue String value) implements Comparable<PartnershipId> {

    private static final String KIND = "partenariat:";
    private static final Set<String> WORKSHOP_PAGES = Set.of("nouveau", "import");

    public PartnershipId {
        if (CaseStudyId.parse(value).isEmpty()) {
            throw new IllegalArgumentException("not a partnership id: " + value);
        }
    }

    @JsonCreator
    public static PartnershipId of(String value) {
        return new PartnershipId(value);
    }

    /** Reads an id that a visitor typed or followed: empty when it cannot be one. */
    public static Optional<PartnershipId> parse(String text) {
        return CaseStudyId.parse(text).map(id -> new PartnershipId(id.value()));
    }

    /** The id of the partnership that a provider calls {@code identifiant}: always the same, so that a second import finds the first one's partnership. */
    public static PartnershipId ofProvider(String identifiant) {
        return new PartnershipId(CaseStudyId.ofProvider(identifiant).value());
    }

    /** The id that a title asks for; another partnership may have it already. */
    public static PartnershipId ofTitle(String title) {
        String slug = CaseStudyId.ofTitle(title).value();
        return new PartnershipId(slug.equals("cas") ? "partenariat" : slug);
    }

    /** This id with an ending that keeps it apart from another partnership of the same name. */
    public PartnershipId apart(String ending) {
        return new PartnershipId(value + "-" + ending);
    }

    /** Whether a page of the workshop is called so. */
    public boolean isReserved() {
        return WORKSHOP_PAGES.contains(value);
    }

    /** What an aggregate's identifier says, if it is that of a partnership. */
    public static Optional<PartnershipId> ofAggregate(String identifier) {
        return identifier.startsWith(KIND) ? parse(identifier.substring(KIND.length())) : Optional.empty();
    }

    @Override
    public int compareTo(PartnershipId other) {
        return value.compareTo(other.value);
    }

    /** The identifier of the aggregate: all kinds of aggregate share one space of names. */
    @Override
    public String toString() {
        return KIND + value;
    }
}
