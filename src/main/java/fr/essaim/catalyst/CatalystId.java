package fr.essaim.catalyst;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.essaim.casestudy.CaseStudyId;
import java.util.Optional;
import java.util.Set;

/** Names one catalyst for ever; readable, lowercase, part of its address. */
public record CatalystId(@JsonValue String value) implements Comparable<CatalystId> {

    /** Events of all kinds share one table: with this before its name, a catalyst is never taken for the case of the same name. */
    private static final String KIND = "catalyseur:";

    private static final Set<String> PAGES = Set.of("nouveau", "import");

    public CatalystId {
        if (CaseStudyId.parse(value).isEmpty()) {
            throw new IllegalArgumentException("not a catalyst id: " + value);
        }
    }

    @JsonCreator
    public static CatalystId of(String value) {
        return new CatalystId(value);
    }

    /** Reads an id that a visitor typed or followed: empty when it cannot be one. */
    public static Optional<CatalystId> parse(String text) {
        return CaseStudyId.parse(text).map(id -> new CatalystId(id.value()));
    }

    /** The id of the catalyst that a provider calls {@code identifiant}, always the same: read as the identifiant of a case is. */
    public static CatalystId ofProvider(String identifiant) {
        return new CatalystId(CaseStudyId.ofProvider(identifiant).value());
    }

    /** The id that a name asks for; another catalyst may have it already. */
    public static CatalystId ofName(String name) {
        return new CatalystId(CaseStudyId.ofTitle(name).value());
    }

    /** This id with an ending that keeps it apart from another catalyst of the same name. */
    public CatalystId apart(String ending) {
        return new CatalystId(value + "-" + ending);
    }

    /** Whether a page of the workshop is called so. */
    public boolean isReserved() {
        return PAGES.contains(value);
    }

    @Override
    public int compareTo(CatalystId other) {
        return value.compareTo(other.value);
    }

    /** The name of the aggregate among all events; in addresses and in events stands the value. */
    @Override
    public String toString() {
        return KIND + value;
    }
}
