package fr.essaim.following;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.following.AlertsPage.Case;
import fr.essaim.following.AlertsPage.Doubt;
import fr.essaim.following.AlertsPage.Line;
import fr.essaim.reading.CaseStudyArchive;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.CaseStudyQuestions;
import fr.essaim.search.CaseStudySearch;
import fr.essaim.search.QuestionAddress;
import fr.essaim.search.QuestionWords;
import fr.essaim.web.French;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares the pages of followers. */
@Component
class AlertPages {

    private final CaseStudyQuestions questions;
    private final CaseStudySearch search;
    private final QuestionWords words;
    private final ToldCases told;
    private final CaseStudyArchive archive;
    private final AlertDesk desk;

    AlertPages(
            CaseStudyQuestions questions,
            CaseStudySearch search,
            QuestionWords words,
            ToldCases told,
            CaseStudyArchive archive,
            AlertDesk desk) {
        this.questions = questions;
        this.search = search;
        this.words = words;
        this.told = told;
        this.archive = archive;
        this.desk = desk;
    }

    AlertFormPage form(CaseStudyQuestions.Asked asked, String typed, Rhythm rhythm, @Nullable String problem) {
        CaseStudyQuery query = asked.query().withoutOrder();
        return new AlertFormPage(
                words.line(query),
                search.count(query),
                QuestionAddress.of("/", query),
                QuestionAddress.of(CaseFeed.ADDRESS, query),
                WrittenQuestion.fields(query),
                typed,
                rhythm == Rhythm.WEEKLY,
                desk.isOpen(),
                problem,
                asked.messages());
    }

    AlertsPage alerts(Follower follower, String notice) {
        return new AlertsPage(
                follower.page(),
                follower.address(),
                desk.of(follower).stream().map(this::line).toList(),
                notice);
    }

    private Line line(Alert alert) {
        CaseStudyQuery query =
                questions.read(WrittenQuestion.parameters(alert.question())).query();
        return new Line(
                alert.id(),
                words.line(query),
                QuestionAddress.of("/", query),
                alert.rhythm().words(),
                alert.rhythm().other().words(),
                French.date(alert.askedAt()),
                alert.isConfirmed(),
                told.doubtful(alert).stream().map(this::doubt).toList());
    }

    private Doubt doubt(ToldCases.Doubtful letter) {
        return new Doubt(
                French.date(letter.begunAt()),
                letter.cases().stream()
                        .map(this::shown)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private Optional<Case> shown(CaseStudyId id) {
        return archive.now(id)
                .filter(CaseStudySheet::isPublished)
                .map(sheet -> new Case(sheet.title(), "/etudes-de-cas/" + id));
    }
}
