package fr.essaim.search;

import fr.essaim.search.CaseStudyQuery.Near;
import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryKind;
import fr.essaim.territory.TerritoryLookup;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The parameters of an address as a question is read from them, and what was not understood so far. */
public final class AskedParameters {

    /** What every question may name beside its facets. */
    public static final Set<String> COMMON = Set.of(
            "q", Wording.PARAMETER, "depuis", "jusqua", "pres", "lieu", "rayon", "tri", "page", "taille", "facettes");

    /** A commune as a person writes it, where {@code pres} takes a code. */
    static final String PLACE = "lieu";

    private static final int MOST_CHOICES = 8;
    private static final int EARLIEST_YEAR = 1000;
    private static final int LATEST_YEAR = 2999;
    static final int DEFAULT_RADIUS = 30;
    private static final int LARGEST_RADIUS = 1_000;
    private static final int LAST_PAGE = 100_000;
    private static final int LONGEST_NOTATION = 200;
    // A page links to the question without each of its filters: what a thousand of them make, no browser shows.
    private static final int MOST_VALUES = 200;
    private static final Pattern NOTATION = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final MultiValueMap<String, String> parameters;
    private final Vocabularies vocabularies;
    private final Territories territories;
    private int room = MOST_VALUES;
    private final List<Ignored> ignored = new ArrayList<>();
    private final List<Renewed> renewed = new ArrayList<>();

    public AskedParameters(
            MultiValueMap<String, String> parameters, Vocabularies vocabularies, Territories territories) {
        this.parameters = parameters;
        this.vocabularies = vocabularies;
        this.territories = territories;
    }

    /** A concept that was asked for and is replaced, and what was searched instead: one, or several when it was split. */
    public record Renewed(Concept asked, List<Concept> now) {}

    /**
     * One parameter that could not be understood, and why.
     *
     * @param choices the circles that may have been meant, when it names a place
     */
    public record Ignored(String parameter, String value, Why why, List<Around> choices) {
        public Ignored(String parameter, String value, Why why) {
            this(parameter, value, why, List.of());
        }

        /** Whether it names a place, but not a single one that is known. */
        boolean isPlace() {
            return why == Why.UNKNOWN_PLACE || why == Why.SEVERAL_PLACES;
        }
    }

    /** A circle around a commune that has a name. */
    public record Around(String commune, Near near) {}

    /** Why a parameter was not understood. */
    public enum Why {
        UNKNOWN_PARAMETER,
        UNKNOWN_VALUE,
        NOT_A_NUMBER_IN_RANGE,
        NEEDS_A_PLACE,
        UNKNOWN_PLACE,
        SEVERAL_PLACES,
        TOO_MANY
    }

    public Set<String> names() {
        return parameters.keySet();
    }

    public String text() {
        return Optional.ofNullable(parameters.getFirst("q")).orElse("").strip();
    }

    public @Nullable Integer from() {
        return number("depuis", EARLIEST_YEAR, LATEST_YEAR);
    }

    public @Nullable Integer to() {
        return number("jusqua", EARLIEST_YEAR, LATEST_YEAR);
    }

    public int page() {
        return orElse(number("page", 1, LAST_PAGE), 1);
    }

    public int size(int largest, int otherwise) {
        return orElse(number("taille", 1, largest), otherwise);
    }

    public @Nullable Near near() {
        int radius = orElse(number("rayon", 1, LARGEST_RADIUS), DEFAULT_RADIUS);
        String typed = given(PLACE);
        if (typed != null) {
            return around(PLACE, typed, radius);
        }
        String commune = given("pres");
        if (commune == null) {
            return null;
        }
        // What is written as a code is one: the same five digits may be another commune's postal code.
        return territory("commune:" + commune)
                .map(code -> new Near(code, radius))
                .orElseGet(() -> around("pres", commune, radius));
    }

    private @Nullable Near around(String parameter, String typed, int radius) {
        return switch (commune(typed)) {
            case TerritoryLookup.Found found -> new Near(found.territory().code(), radius);
            case TerritoryLookup.Ambiguous several -> {
                ignorePlace(parameter, typed, Why.SEVERAL_PLACES, circles(several.candidates(), radius));
                yield null;
            }
            case TerritoryLookup.Unknown unknown -> {
                ignorePlace(parameter, typed, Why.UNKNOWN_PLACE, circles(unknown.nearest(), radius));
                yield null;
            }
        };
    }

    // A code with its kind is for another parameter.
    private TerritoryLookup commune(String typed) {
        return typed.indexOf(':') < 0 ? territories.lookUpCommune(typed) : new TerritoryLookup.Unknown(List.of());
    }

    private static List<Around> circles(List<Territory> communes, int radius) {
        return communes.stream()
                .limit(MOST_CHOICES)
                .map(commune -> new Around(commune.label(), new Near(commune.code(), radius)))
                .toList();
    }

    private void ignorePlace(String parameter, String value, Why why, List<Around> choices) {
        ignored.add(new Ignored(parameter, value, why, choices));
    }

    /** What a value means today, as notations: somebody may have kept an address with a concept that is called otherwise now. None when it is not known. */
    public List<Concept> concepts(String scheme, String value) {
        Optional<Concept> asked =
                isNotation(value) ? vocabularies.find(new ConceptId(scheme, value)) : Optional.empty();
        List<Concept> now =
                asked.map(concept -> vocabularies.current(concept.id())).orElse(List.of());
        asked.filter(Concept::isReplaced).ifPresent(former -> renewed.add(new Renewed(former, now)));
        return now;
    }

    /** The territory that a value means, if it is one; a commune of yesterday is found where it lies today. */
    public Optional<TerritoryCode> territory(String text) {
        try {
            return territories
                    .find(TerritoryCode.of(text))
                    .map(Territory::code)
                    .filter(found -> found.kind() != TerritoryKind.PAYS);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The first value of a parameter; a form sends its empty fields too. */
    public @Nullable String given(String name) {
        String value = parameters.getFirst(name);
        return value == null || value.isBlank() ? null : value;
    }

    /** All the values of a parameter but the empty ones, and those too many; to be asked for once. */
    public List<String> values(String name) {
        List<String> given = parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> value != null && !value.isBlank())
                .toList();
        List<String> taken = given.subList(0, Math.min(room, given.size()));
        room -= taken.size();
        if (taken.size() < given.size()) {
            ignore(name, "", Why.TOO_MANY);
        }
        return taken;
    }

    public void ignore(String parameter, String value, Why why) {
        ignored.add(new Ignored(parameter, value, why));
    }

    public List<Ignored> ignored() {
        return List.copyOf(ignored);
    }

    public List<Renewed> renewed() {
        return List.copyOf(renewed);
    }

    // The pattern goes deeper with every hyphen: a text without end would end the thread.
    private static boolean isNotation(String value) {
        return value.length() <= LONGEST_NOTATION && NOTATION.matcher(value).matches();
    }

    private @Nullable Integer number(String name, int least, int most) {
        String text = given(name);
        if (text == null) {
            return null;
        }
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, like a number out of range.
        }
        ignore(name, text, Why.NOT_A_NUMBER_IN_RANGE);
        return null;
    }

    private static int orElse(@Nullable Integer number, int otherwise) {
        return number == null ? otherwise : number;
    }
}
