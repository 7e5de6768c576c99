package fr.essaim.lacking;

import fr.essaim.lacking.LackTable.Standing;
import fr.essaim.lacking.LacksPage.Line;
import fr.essaim.lacking.LacksPage.View;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.CaseStudyQuestions;
import fr.essaim.search.CaseStudyResults;
import fr.essaim.search.CaseStudySearch;
import fr.essaim.search.QuestionAddress;
import fr.essaim.search.QuestionWords;
import fr.essaim.search.ResultPager;
import fr.essaim.web.French;
import fr.essaim.web.Notice;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Prepares the list of what the base lacks. */
@Component
class LackPages {

    static final String ADDRESS = "/atelier/manques";

    private static final int SIZE = 50;
    private static final int MOST_MONTHS = 12;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);

    private final LackTable table;
    private final CaseStudyQuestions questions;
    private final CaseStudySearch search;
    private final QuestionWords words;
    private final MessageSource messages;

    LackPages(
            LackTable table,
            CaseStudyQuestions questions,
            CaseStudySearch search,
            QuestionWords words,
            MessageSource messages) {
        this.table = table;
        this.questions = questions;
        this.search = search;
        this.words = words;
        this.messages = messages;
    }

    LacksPage of(Shown asked, @Nullable Notice notice) {
        Shown shown = asked.within(table.count(asked.standing(), asked.month()), SIZE);
        int total = table.count(shown.standing(), shown.month());
        return new LacksPage(
                standings(shown),
                months(shown),
                shown.month() == null ? null : MONTH.format(shown.month()),
                shown.standing() == Standing.HANDLED,
                total,
                table.list(shown.standing(), shown.month(), SIZE, shown.page()).stream()
                        .map(this::line)
                        .toList(),
                ResultPager.of(
                        shown.page(),
                        SIZE,
                        total,
                        number -> ADDRESS + "?" + shown.at(number).parameters()),
                shown.parameters(),
                notice);
    }

    /** One question as the list shows it. */
    Line line(Lack lack) {
        CaseStudyQuery query = questions.written(lack.parameters()).query();
        String text = query.text();
        return new Line(
                lack.id(),
                text.isEmpty() ? say("manques.sans-mots") : "«\u00a0" + text + "\u00a0»",
                words.of(query.withText("")),
                QuestionAddress.of("/", query),
                lack.shown(),
                French.date(lack.firstOn()),
                French.date(lack.lastOn()),
                // A filter that means nothing any more was left out: what remains is another question.
                query.isFiltered() ? answering(query) : 0,
                lack.isAskedAgain());
    }

    private int answering(CaseStudyQuery query) {
        CaseStudyResults results = search.find(query.withSize(1));
        return results.isInVain() ? 0 : results.total();
    }

    private List<View> standings(Shown shown) {
        List<View> views = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            Shown there = new Shown(standing, shown.month(), 1);
            views.add(new View(
                    say("manques." + standing.parameter()),
                    ADDRESS + "?" + there.parameters(),
                    standing == shown.standing()));
        }
        return views;
    }

    private List<View> months(Shown shown) {
        List<View> views = new ArrayList<>();
        views.add(month(shown, null));
        table.months().stream()
                .limit(MOST_MONTHS)
                .map(month -> month(shown, month))
                .forEach(views::add);
        return views;
    }

    private View month(Shown shown, @Nullable YearMonth month) {
        Shown there = new Shown(shown.standing(), month, 1);
        String label = month == null ? say("manques.tous-les-mois") : French.capitalized(MONTH.format(month));
        boolean current = month == null ? shown.month() == null : month.equals(shown.month());
        return new View(label, ADDRESS + "?" + there.parameters(), current);
    }

    private String say(String key) {
        return messages.getMessage(key, null, Locale.FRENCH);
    }
}
