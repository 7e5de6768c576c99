package fr.essaim.curating;

import fr.essaim.casestudy.CaseStudyColumns;
import fr.essaim.casestudy.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What stands in the fields of the form, as typed, right or wrong: all that is needed to show it again. */
public record CaseForm(Map<String, String> fields, List<PartnerRow> partners, List<SourceRow> sources) {

    static final String TERRITORY_CHOICE = "territoire.choisi";

    /** The columns that are one field, in the order of the form. */
    public static final List<String> SINGLE = Stream.concat(
                    Arrays.stream(TextField.values()).map(TextField::column),
                    Stream.of(
                            CaseStudyColumns.TERRITORY,
                            CaseStudyColumns.START_YEAR,
                            CaseStudyColumns.END_YEAR,
                            CaseStudyColumns.VERIFIED_ON))
            .toList();

    static final Set<String> YEARS = Set.of(CaseStudyColumns.START_YEAR, CaseStudyColumns.END_YEAR);

    public CaseForm {
        fields = Map.copyOf(fields);
        partners = List.copyOf(partners);
        sources = List.copyOf(sources);
    }

    /** One line of the partners; the profile is a notation, or empty. */
    public record PartnerRow(String name, String profile, String role) {

        static final PartnerRow EMPTY = new PartnerRow("", "", "");

        public boolean isEmpty() {
            return (name + profile + role).isBlank();
        }
    }

    /** One line of the sources. */
    public record SourceRow(String title, String address) {

        static final SourceRow EMPTY = new SourceRow("", "");

        public boolean isEmpty() {
            return (title + address).isBlank();
        }
    }

    /** What a browser sent; {@code acte} may ask to leave out a line. */
    static CaseForm sent(MultiValueMap<String, String> parameters) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String column : SINGLE) {
            fields.put(column, text(parameters.getFirst(column)));
        }
        String chosen = text(parameters.getFirst(TERRITORY_CHOICE));
        if (!chosen.isEmpty()) {
            fields.put(CaseStudyColumns.TERRITORY, chosen);
        }
        String act = text(parameters.getFirst("acte"));
        return new CaseForm(fields, partners(parameters, act), sources(parameters, act));
    }

    private static List<PartnerRow> partners(MultiValueMap<String, String> parameters, String act) {
        List<String> names = all(parameters, "partenaire.nom");
        List<String> profiles = all(parameters, "partenaire.profil");
        List<String> roles = all(parameters, "partenaire.role");
        List<PartnerRow> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            PartnerRow row = new PartnerRow(at(names, i), at(profiles, i), at(roles, i));
            if (!row.isEmpty() && !act.equals("retirer-partenaire-" + (i + 1))) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<SourceRow> sources(MultiValueMap<String, String> parameters, String act) {
        List<String> titles = all(parameters, "source.titre");
        List<String> addresses = all(parameters, "source.adresse");
        List<SourceRow> rows = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            SourceRow row = new SourceRow(at(titles, i), at(addresses, i));
            if (!row.isEmpty() && !act.equals("retirer-source-" + (i + 1))) {
                rows.add(row);
            }
        }
        return rows;
    }

    public String value(String column) {
        return fields.getOrDefault(column, "");
    }

    /** The columns in which this form and another say something else; the years go together. */
    SortedSet<String> columnsDifferingFrom(CaseForm other) {
        SortedSet<String> columns = new TreeSet<>();
        for (String column : SINGLE) {
            if (!value(column).strip().equals(other.value(column).strip())) {
                columns.add(column);
            }
        }
        if (columns.stream().anyMatch(YEARS::contains)) {
            columns.addAll(YEARS);
        }
        if (!partners.equals(other.partners)) {
            columns.add(CaseStudyColumns.PARTNERS);
        }
        if (!sources.equals(other.sources)) {
            columns.add(CaseStudyColumns.SOURCES);
        }
        return columns;
    }

    /** This form with some columns as another one has them. */
    CaseForm taking(Set<String> columns, CaseForm other) {
        Map<String, String> taken = new LinkedHashMap<>(fields);
        columns.stream().filter(SINGLE::contains).forEach(column -> taken.put(column, other.value(column)));
        return new CaseForm(
                taken,
                columns.contains(CaseStudyColumns.PARTNERS) ? other.partners : partners,
                columns.contains(CaseStudyColumns.SOURCES) ? other.sources : sources);
    }

    CaseForm with(String column, String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(column, value);
        return new CaseForm(changed, partners, sources);
    }

    CaseForm with(List<PartnerRow> otherPartners, List<SourceRow> otherSources) {
        return new CaseForm(fields, otherPartners, otherSources);
    }

    private static List<String> all(MultiValueMap<String, String> parameters, String name) {
        return parameters.getOrDefault(name, List.of());
    }

    private static String at(List<String> values, int index) {
        return index < values.size() ? text(values.get(index)).strip() : "";
    }

    // Browsers send lines that end in two characters.
    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent.replace("\r\n", "\n").replace('\r', '\n');
    }
}
