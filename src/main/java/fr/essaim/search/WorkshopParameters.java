package fr.essaim.search;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudyState;
import fr.essaim.casestudy.EmptyColumns;
import fr.essaim.search.AskedParameters.Ignored;
import fr.essaim.search.AskedParameters.Why;
import fr.essaim.search.Condition.Freshness;
import fr.essaim.search.Condition.Freshness.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/** Reads what only the workshop may ask from the parameters of an address: the states of the cases and the {@link Condition}s. */
final class WorkshopParameters {

    static final String STATE = "etat";
    static final String WITHOUT = "sans";
    static final String FRESHNESS = "fraicheur";
    static final String REPLACED = "remplace";
    static final String AUTHOR = "auteur";
    static final String COMPLETE = "complet";
    static final String PARTNER = "partenaire";
    static final String AMONG = "parmi";
    static final Set<String> ALL = Set.of(STATE, WITHOUT, FRESHNESS, REPLACED, AUTHOR, COMPLETE, PARTNER, AMONG);

    private static final String BETWEEN = ",";

    private static final Pattern PERCENTAGES = Pattern.compile("(\\d{1,3})-(\\d{1,3})");
    private static final int WHOLE = 100;

    private final MultiValueMap<String, String> parameters;
    private final LocalDate today;
    private final List<Ignored> ignored = new ArrayList<>();

    WorkshopParameters(MultiValueMap<String, String> parameters, LocalDate today) {
        this.parameters = parameters;
        this.today = today;
    }

    /** What could not be understood so far. */
    List<Ignored> ignored() {
        return List.copyOf(ignored);
    }

    /** The states asked for; those of the cases that are worked on when none is. */
    Set<CaseStudyState> states() {
        Set<CaseStudyState> states = EnumSet.noneOf(CaseStudyState.class);
        states.addAll(read(STATE, WorkshopParameters::state));
        return states.isEmpty() ? CaseStudyQuery.ALIVE : states;
    }

    List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        conditions.addAll(read(
                WITHOUT,
                column -> Optional.of(column)
                        .filter(EmptyColumns.known()::contains)
                        .map(Condition.Without::new)));
        conditions.addAll(first(FRESHNESS, level -> Level.named(level).map(known -> new Freshness(known, today))));
        conditions.addAll(first(
                REPLACED,
                answer -> Optional.of(answer)
                        .filter(CaseStudyFields.YES::equals)
                        .map(yes -> new Condition.CarryingReplaced())));
        conditions.addAll(first(AUTHOR, actor -> Optional.of(new Condition.DraftedBy(actor))));
        conditions.addAll(first(COMPLETE, WorkshopParameters::percentages));
        conditions.addAll(first(PARTNER, name -> Optional.of(new Condition.WithPartner(name))));
        conditions.addAll(first(AMONG, WorkshopParameters::among));
        return conditions;
    }

    private <T> List<T> read(String parameter, Function<String, Optional<? extends T>> reading) {
        List<T> read = new ArrayList<>();
        for (String value : given(parameter)) {
            reading.apply(value)
                    .ifPresentOrElse(read::add, () -> ignored.add(new Ignored(parameter, value, Why.UNKNOWN_VALUE)));
        }
        return read.stream().distinct().toList();
    }

    private <T> List<T> first(String parameter, Function<String, Optional<? extends T>> reading) {
        return this.<T>read(parameter, reading).stream().limit(1).toList();
    }

    // A form sends its empty fields too.
    private List<String> given(String parameter) {
        return parameters.getOrDefault(parameter, List.of()).stream()
                .filter(value -> value != null && !value.isBlank())
                .toList();
    }

    private static Optional<CaseStudyState> state(String name) {
        return Arrays.stream(CaseStudyState.values())
                .filter(state -> state.slug().equals(name))
                .findFirst();
    }

    private static Optional<Condition> among(String text) {
        List<Optional<CaseStudyId>> cases = Pattern.compile(BETWEEN)
                .splitAsStream(text)
                .map(CaseStudyId::parse)
                .toList();
        return cases.stream().allMatch(Optional::isPresent)
                ? Optional.of(new Condition.Among(
                        cases.stream().flatMap(Optional::stream).collect(Collectors.toCollection(TreeSet::new))))
                : Optional.empty();
    }

    /** How addresses write several cases. */
    static String written(SortedSet<CaseStudyId> cases) {
        return cases.stream().map(CaseStudyId::value).collect(Collectors.joining(BETWEEN));
    }

    private static Optional<Condition> percentages(String text) {
        Matcher numbers = PERCENTAGES.matcher(text);
        if (!numbers.matches()) {
            return Optional.empty();
        }
        int least = Integer.parseInt(numbers.group(1));
        int most = Integer.parseInt(numbers.group(2));
        return least <= most && most <= WHOLE
                ? Optional.of(new Condition.CompleteWithin(least, most))
                : Optional.empty();
    }
}
