package fr.essaim.search;

import fr.essaim.organisation.OrganisationId;
import fr.essaim.search.AskedParameters.Ignored;
import fr.essaim.search.AskedParameters.Why;
import fr.essaim.web.French;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Reads the {@link Condition}s that everyone may ask from the parameters of an address. */
final class PublicParameters {

    /** A day, or a moment as ISO 8601 writes it, from which on cases were first published. */
    static final String PUBLISHED_FROM = "publie_depuis";
    /** A day, included, or a moment, excluded, up to which. */
    static final String PUBLISHED_BEFORE = "publie_jusqua";

    static final String ORGANISATION = "organisation";
    static final Set<String> ALL = Set.of(PUBLISHED_FROM, PUBLISHED_BEFORE, ORGANISATION);

    private final MultiValueMap<String, String> parameters;
    private final List<Ignored> ignored = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();

    PublicParameters(MultiValueMap<String, String> parameters) {
        this.parameters = parameters;
        Instant from = moment(PUBLISHED_FROM, 0);
        Instant before = moment(PUBLISHED_BEFORE, 1);
        if (from != null || before != null) {
            conditions.add(new Condition.FirstPublished(from, before));
        }
        readOrganisation();
    }

    List<Condition> conditions() {
        return List.copyOf(conditions);
    }

    /** The parameters that ask these conditions; those of the workshop have none. */
    static Map<String, String> written(List<Condition> conditions) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.FirstPublished published) {
                put(parameters, PUBLISHED_FROM, published.from());
                put(parameters, PUBLISHED_BEFORE, published.until());
            } else if (condition instanceof Condition.WithOrganisation named) {
                put(parameters, ORGANISATION, named.organisation());
            }
        }
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    /** What could not be understood. */
    List<Ignored> ignored() {
        return List.copyOf(ignored);
    }

    private void readOrganisation() {
        String value = given(ORGANISATION);
        if (value != null) {
            OrganisationId.parse(value)
                    .ifPresentOrElse(
                            id -> conditions.add(new Condition.WithOrganisation(id)),
                            () -> ignored.add(new Ignored(ORGANISATION, value, Why.UNKNOWN_VALUE)));
        }
    }

    private @Nullable Instant moment(String name, int daysAfter) {
        String value = given(name);
        if (value == null) {
            return null;
        }
        Optional<Instant> moment = read(value, daysAfter);
        if (moment.isEmpty()) {
            ignored.add(new Ignored(name, value, Why.UNKNOWN_VALUE));
        }
        return moment.orElse(null);
    }

    private static Optional<Instant> read(String text, int daysAfter) {
        try {
            Instant moment = text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text)
                            .plusDays(daysAfter)
                            .atStartOfDay(French.PARIS)
                            .toInstant();
            // The base counts in milliseconds; what they cannot count is no moment of it.
            return Optional.of(Instant.ofEpochMilli(moment.toEpochMilli()));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    // A form sends its empty fields too.
    private @Nullable String given(String name) {
        String value = parameters.getFirst(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
