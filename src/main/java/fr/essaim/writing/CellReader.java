package fr.essaim.writing;

import fr.essaim.casestudy.CaseStudyColumns;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.Partner;
import fr.essaim.casestudy.Period;
import fr.essaim.casestudy.Source;
import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.command.ImportedAs;
import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryLookup;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Resolution;
import fr.essaim.vocabulary.Vocabularies;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row, or the fields of a form, as what they stand for, and remembers what could not be read. */
final class CellReader {

    // A name or a title ends with a letter, not a blank: a long run of blanks is read once, not from each of them.
    private static final Pattern PARTNER =
            Pattern.compile("(?<name>|.*?\\S)\\s*+\\((?<profile>[^();]*)(?:;(?<role>[^()]*))?\\)");
    private static final Pattern SOURCE = Pattern.compile("(?<title>|.*?\\S)\\s*+<(?<address>[^<>\\s]+)>");
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_ADDRESS = 2_000;
    private static final Pattern YEAR = Pattern.compile("(1[89]|20)[0-9]{2}");
    private static final DateTimeFormatter FRENCH_DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.FRENCH).withResolverStyle(ResolverStyle.STRICT);

    private final Map<String, List<String>> written;
    private final Vocabularies vocabularies;
    private final Territories territories;
    private final List<WritingProblem> problems = new ArrayList<>();

    CellReader(Map<String, List<String>> written, Vocabularies vocabularies, Territories territories) {
        this.written = written;
        this.vocabularies = vocabularies;
        this.territories = territories;
    }

    List<WritingProblem> problems() {
        return List.copyOf(problems);
    }

    Optional<String> required(String column) {
        Optional<String> value = value(column);
        if (value.isEmpty()) {
            problem(column, "", "Cette cellule ne peut pas être vide.");
        }
        return value;
    }

    Optional<String> text(TextField field) {
        return text(field.column(), field.longest());
    }

    Optional<String> text(String column, int longest) {
        Optional<String> text = value(column);
        text.ifPresent(given -> {
            if (given.length() > longest) {
                problem(
                        column,
                        given,
                        "Ce texte a " + given.length() + " caractères\u202F; le plus long possible en a " + longest
                                + ".");
            }
            refusePersonalData(column, given);
        });
        return text;
    }

    /** The address of a page of the web. */
    Optional<String> webAddress(String column) {
        Optional<String> given = value(column).map(String::strip);
        if (given.isPresent() && !isWebAddress(given.get())) {
            problem(column, given.get(), "Une adresse du web commence par http:// ou https:// et n’a pas d’espace.");
            return Optional.empty();
        }
        return given;
    }

    private static boolean isWebAddress(String text) {
        return text.length() <= LONGEST_ADDRESS && WEB_ADDRESS.matcher(text).matches();
    }

    Optional<CaseStudyId> id() {
        Optional<String> given = value(CaseStudyColumns.ID);
        Optional<CaseStudyId> id = given.flatMap(CaseStudyId::parse);
        if (given.isPresent() && id.isEmpty()) {
            problem(
                    CaseStudyColumns.ID,
                    given.get(),
                    "Ce n’est pas l’identifiant d’une fiche d’Essaim. Laissez la cellule vide.");
        }
        return id;
    }

    Optional<ImportedAs> status() {
        Optional<String> given = value(CaseStudyColumns.STATUS)
                .map(text -> text.toLowerCase(Locale.FRENCH).replace('é', 'e'));
        if (given.isEmpty()) {
            return Optional.empty();
        }
        return switch (given.get()) {
            case CaseStudyColumns.PUBLISHED -> Optional.of(ImportedAs.PUBLISHED);
            case CaseStudyColumns.DRAFT -> Optional.of(ImportedAs.DRAFT);
            default -> {
                problem(
                        CaseStudyColumns.STATUS,
                        given.get(),
                        "Ce statut n’existe pas.",
                        List.of(CaseStudyColumns.PUBLISHED, CaseStudyColumns.DRAFT));
                yield Optional.empty();
            }
        };
    }

    Set<ConceptId> concepts(String facet) {
        Set<ConceptId> concepts = new TreeSet<>();
        values(facet).forEach(text -> concept(facet, facet, text).ifPresent(concepts::add));
        return concepts;
    }

    Optional<ConceptId> concept(String column, String scheme, String text) {
        return switch (vocabularies.resolve(scheme, text)) {
            case Resolution.Found found -> Optional.of(found.concept().id());
            case Resolution.Ambiguous several -> {
                problem(
                        column,
                        text,
                        "Ce libellé désigne plusieurs concepts\u00A0: donnez l’identifiant.",
                        notations(several.candidates()));
                yield Optional.empty();
            }
            case Resolution.Unknown unknown -> {
                problem(column, text, "Ce concept est inconnu.", notations(unknown.nearest()));
                yield Optional.empty();
            }
        };
    }

    List<Partner> partners() {
        List<Partner> partners = new ArrayList<>();
        for (String text : values(CaseStudyColumns.PARTNERS)) {
            partner(CaseStudyColumns.PARTNERS, text).ifPresent(partners::add);
        }
        return partners;
    }

    Optional<Partner> partner(String column, String text) {
        refusePersonalData(column, text);
        Matcher parts = PARTNER.matcher(text);
        if (!parts.matches()) {
            return Optional.of(new Partner(text, null, null));
        }
        if (parts.group("name").isBlank()) {
            problem(column, text, "Il manque le nom du partenaire\u00A0: écrivez «\u00A0Nom (profil; rôle)\u00A0».");
            return Optional.empty();
        }
        return Optional.of(partner(column, parts));
    }

    private Partner partner(String column, Matcher parts) {
        String profile = parts.group("profile").strip();
        @Nullable
        ConceptId concept =
                profile.isEmpty() ? null : concept(column, "profil", profile).orElse(null);
        String role = parts.group("role");
        return new Partner(parts.group("name"), concept, role == null || role.isBlank() ? null : role.strip());
    }

    List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        for (String text : values(CaseStudyColumns.SOURCES)) {
            Matcher parts = SOURCE.matcher(text);
            if (!parts.matches()) {
                sources.add(new Source(text, null));
            } else if (!WEB_ADDRESS.matcher(parts.group("address")).matches()) {
                problem(
                        CaseStudyColumns.SOURCES,
                        text,
                        "L’adresse entre «\u00A0<\u00A0» et «\u00A0>\u00A0» doit commencer par http:// ou https://.");
            } else {
                String title = parts.group("title").isBlank() ? parts.group("address") : parts.group("title");
                sources.add(new Source(title, parts.group("address")));
            }
        }
        return sources;
    }

    Optional<TerritoryCode> territory() {
        return value(CaseStudyColumns.TERRITORY).flatMap(text -> territory(CaseStudyColumns.TERRITORY, text));
    }

    Optional<TerritoryCode> territory(String column, String text) {
        return switch (territories.lookUp(text)) {
            case TerritoryLookup.Found found -> Optional.of(found.territory().code());
            case TerritoryLookup.Ambiguous several -> {
                problem(
                        column,
                        text,
                        "Plusieurs territoires portent ce nom ou ce code postal.",
                        codes(several.candidates()));
                yield Optional.empty();
            }
            case TerritoryLookup.Unknown unknown -> {
                problem(column, text, "Ce territoire est inconnu.", codes(unknown.nearest()));
                yield Optional.empty();
            }
        };
    }

    /** The years given; null when there is none. */
    @Nullable
    Period period() {
        Integer start = year(CaseStudyColumns.START_YEAR).orElse(null);
        Integer end = year(CaseStudyColumns.END_YEAR).orElse(null);
        if (start == null && end == null) {
            return null;
        }
        if (start != null && end != null && end < start) {
            problem(
                    CaseStudyColumns.END_YEAR,
                    end.toString(),
                    "L’année de fin vient avant l’année de début (" + start + ").");
            return null;
        }
        return new Period(start, end);
    }

    private Optional<Integer> year(String column) {
        Optional<String> text = value(column);
        if (text.isPresent() && !YEAR.matcher(text.get()).matches()) {
            problem(column, text.get(), "Une année s’écrit avec quatre chiffres, de 1800 à 2099.");
            return Optional.empty();
        }
        return text.map(Integer::valueOf);
    }

    Optional<LocalDate> date(String column) {
        Optional<String> text = value(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    text.get().contains("/") ? LocalDate.parse(text.get(), FRENCH_DAY) : LocalDate.parse(text.get()));
        } catch (DateTimeParseException e) {
            problem(column, text.get(), "Une date s’écrit 2021-03-15 ou 15/03/2021.");
            return Optional.empty();
        }
    }

    void refusePersonalData(String column, String text) {
        PersonalTraces.in(text).ifPresent(trace -> problem(column, trace.found(), trace.message()));
    }

    Optional<String> value(String column) {
        return values(column).stream().findFirst();
    }

    List<String> values(String column) {
        return written.getOrDefault(column, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    void problem(String column, String value, String message) {
        problem(column, value, message, List.of());
    }

    void problem(String column, String value, String message, List<String> nearest) {
        problems.add(new WritingProblem(column, value, message, nearest));
    }

    private static List<String> notations(List<Concept> concepts) {
        return concepts.stream().map(concept -> concept.id().notation()).toList();
    }

    private static List<String> codes(List<Territory> territories) {
        return territories.stream()
                .map(territory -> territory.code() + " " + territory.label())
                .toList();
    }
}
