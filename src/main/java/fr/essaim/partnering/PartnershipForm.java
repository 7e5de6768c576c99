package fr.essaim.partnering;

import fr.essaim.partnership.PartnershipColumns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What stands in the fields of a form about a partnership, as typed, right or wrong: all that is needed to show it again. */
public record PartnershipForm(Map<String, List<String>> fields, List<PartnerRow> partners, List<SourceRow> sources) {

    private static final List<String> PLAIN = List.of(
            PartnershipColumns.TITLE,
            PartnershipColumns.PURPOSE,
            PartnershipColumns.CATEGORY,
            PartnershipColumns.DOMAINS,
            PartnershipColumns.TERRITORY,
            PartnershipColumns.SINCE,
            PartnershipColumns.DATE,
            PartnershipColumns.PARTNER,
            PartnershipColumns.IMPACTS,
            PartnershipColumns.FINDING,
            PartnershipColumns.REASON,
            PartnershipColumns.PROOF,
            PartnershipColumns.CASES);
    private static final String TERRITORY_CHOICE = "territoire.choisi";
    private static final Pattern BROKEN_ADDRESS = Pattern.compile("[<>\\s]");
    private static final Pattern CASE_ADDRESS = Pattern.compile("^.*/etudes-de-cas/");

    /** One line of the partners; the profile is a notation, or empty. */
    public record PartnerRow(String name, String profile, String role) {

        static final PartnerRow EMPTY = new PartnerRow("", "", "");

        public boolean isEmpty() {
            return (name + profile + role).isBlank();
        }

        // A role in brackets would be read as something else: import files could not carry it.
        private String written() {
            String plainRole = role.replace('(', '[').replace(')', ']');
            return name + " (" + profile + (plainRole.isBlank() ? "" : "; " + plainRole) + ")";
        }
    }

    /** One line of the sources. */
    public record SourceRow(String title, String address) {

        static final SourceRow EMPTY = new SourceRow("", "");

        public boolean isEmpty() {
            return (title + address).isBlank();
        }

        private String written() {
            String plain = BROKEN_ADDRESS.matcher(address.strip()).replaceAll("");
            return plain.isEmpty() ? title : title + " <" + plain + ">";
        }
    }

    /** What a browser sent. */
    static PartnershipForm sent(MultiValueMap<String, String> parameters) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String column : PLAIN) {
            fields.put(column, all(parameters, column));
        }
        List<String> chosen = all(parameters, TERRITORY_CHOICE);
        if (!chosen.isEmpty()) {
            fields.put(PartnershipColumns.TERRITORY, chosen);
        }
        fields.computeIfPresent(PartnershipColumns.CASES, (column, values) -> cases(values));
        return new PartnershipForm(fields, partners(parameters), sources(parameters));
    }

    public String value(String column) {
        return values(column).stream().findFirst().orElse("");
    }

    public List<String> values(String column) {
        return fields.getOrDefault(column, List.of());
    }

    public boolean has(String column, String value) {
        return values(column).contains(value);
    }

    /** The cases as the field shows them, one on each line. */
    public String caseLines() {
        return String.join("\n", values(PartnershipColumns.CASES));
    }

    /** The same as the cells of a file. */
    Map<String, List<String>> written() {
        Map<String, List<String>> written = new LinkedHashMap<>(fields);
        written.put(
                PartnershipColumns.PARTNERS,
                partners.stream().map(PartnerRow::written).toList());
        if (!partners.isEmpty() && value(PartnershipColumns.PARTNER).isEmpty()) {
            written.put(PartnershipColumns.PARTNER, List.of(partners.getFirst().written()));
        }
        written.put(
                PartnershipColumns.SOURCES,
                sources.stream().map(SourceRow::written).toList());
        return written;
    }

    private static List<PartnerRow> partners(MultiValueMap<String, String> parameters) {
        List<String> names = parameters.getOrDefault("partenaire.nom", List.of());
        List<String> profiles = parameters.getOrDefault("partenaire.profil", List.of());
        List<String> roles = parameters.getOrDefault("partenaire.role", List.of());
        List<PartnerRow> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            rows.add(new PartnerRow(at(names, i), at(profiles, i), at(roles, i)));
        }
        return rows.stream().filter(row -> !row.isEmpty()).toList();
    }

    private static List<SourceRow> sources(MultiValueMap<String, String> parameters) {
        List<String> titles = parameters.getOrDefault("source.titre", List.of());
        List<String> addresses = parameters.getOrDefault("source.adresse", List.of());
        List<SourceRow> rows = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            rows.add(new SourceRow(at(titles, i), at(addresses, i)));
        }
        return rows.stream().filter(row -> !row.isEmpty()).toList();
    }

    // A person may paste the address of a case instead of its identifiant.
    private static List<String> cases(List<String> values) {
        return values.stream()
                .flatMap(String::lines)
                .map(String::strip)
                .map(line -> CASE_ADDRESS.matcher(line).replaceFirst(""))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<String> all(MultiValueMap<String, String> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(PartnershipForm::text)
                .filter(value -> !value.isBlank())
                .toList();
    }

    private static String at(List<String> values, int index) {
        return index < values.size() ? text(values.get(index)).strip() : "";
    }

    // Browsers send lines that end in two characters.
    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent.replace("\r\n", "\n").replace('\r', '\n');
    }

    static PartnershipForm empty() {
        return new PartnershipForm(Map.of(), List.of(), List.of());
    }

    /** The rows to show: those there are, and some empty ones. */
    public List<PartnerRow> partnerRows(int empty) {
        return Stream.concat(
                        partners.stream(),
                        Stream.generate(() -> PartnerRow.EMPTY).limit(empty))
                .toList();
    }

    public List<SourceRow> sourceRows() {
        return Stream.concat(sources.stream(), Stream.of(SourceRow.EMPTY)).toList();
    }
}
