package fr.essaim.curating;

import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.TextField;
import fr.essaim.curating.MonthPage.Group;
import fr.essaim.curating.MonthPage.Line;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import fr.essaim.web.French;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Prepares the page of a month. */
@Component
class MonthPages {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);
    private static final String DOMAIN = "domaine";
    private static final int TOLD_DOMAINS = 3;

    private final Months months;
    private final CaseRows rows;
    private final Vocabularies vocabularies;
    private final WorkshopWords words;

    MonthPages(Months months, CaseRows rows, Vocabularies vocabularies, WorkshopWords words) {
        this.months = months;
        this.rows = rows;
        this.vocabularies = vocabularies;
        this.words = words;
    }

    MonthPage of(YearMonth asked, YearMonth running) {
        Month month = months.of(asked);
        List<Group> groups = groups(month.added());
        YearMonth next = asked.plusMonths(1);
        return new MonthPage(
                NAME.format(asked),
                address(asked.minusMonths(1)),
                NAME.format(asked.minusMonths(1)),
                next.isAfter(running) ? null : address(next),
                NAME.format(next),
                month.added().size(),
                month.published(),
                month.returned(),
                groups,
                month.revised().stream()
                        .map(revised ->
                                line(revised.sheet(), words.say("mois.revisions", String.valueOf(revised.times()))))
                        .toList(),
                announcement(asked, month.added().size(), groups));
    }

    // Each case once, under the first of its domains.
    private List<Group> groups(List<CaseStudySheet> added) {
        Map<String, List<Line>> byDomain = new LinkedHashMap<>();
        vocabularies
                .scheme(DOMAIN)
                .concepts()
                .forEach(domain -> byDomain.put(domain.id().notation(), new ArrayList<>()));
        byDomain.put("", new ArrayList<>());
        for (CaseStudySheet sheet : added) {
            String domain = sheet.content().concepts(DOMAIN).stream()
                    .map(ConceptId::notation)
                    .filter(byDomain::containsKey)
                    .findFirst()
                    .orElse("");
            byDomain.computeIfAbsent(domain, none -> new ArrayList<>()).add(line(sheet, ""));
        }
        return byDomain.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Group(
                        label(entry.getKey()), entry.getKey().isEmpty() ? null : entry.getKey(), entry.getValue()))
                .toList();
    }

    private String label(String domain) {
        return domain.isEmpty()
                ? words.say("mois.sans-domaine")
                : vocabularies
                        .find(new ConceptId(DOMAIN, domain))
                        .map(Concept::label)
                        .map(French::capitalized)
                        .orElse(domain);
    }

    private Line line(CaseStudySheet sheet, String note) {
        return new Line(
                "/etudes-de-cas/" + sheet.id(),
                sheet.title(),
                rows.place(sheet),
                sheet.content().text(TextField.SUMMARY),
                note);
    }

    private String announcement(YearMonth month, int added, List<Group> groups) {
        String name = NAME.format(month);
        if (added == 0) {
            return words.say("mois.annonce.rien", name);
        }
        String domains = groups.stream()
                .filter(group -> group.domain() != null)
                .sorted((one, other) -> other.lines().size() - one.lines().size())
                .limit(TOLD_DOMAINS)
                .map(group -> group.label() + " (" + group.lines().size() + ")")
                .collect(Collectors.joining(", "));
        String beginning =
                added == 1 ? words.say("mois.annonce.un", name) : words.say("mois.annonce", name, French.number(added));
        return domains.isEmpty() ? beginning : beginning + " " + words.say("mois.annonce.domaines", domains);
    }

    private static String address(YearMonth month) {
        return "/atelier/mois?mois=" + month;
    }
}
