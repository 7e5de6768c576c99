package fr.essaim.following;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.following.AlertLetters.News;
import fr.essaim.mail.LetterNotSent;
import fr.essaim.mail.LetterNotSent.Certainty;
import fr.essaim.mail.Letters;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.CaseStudyQuestions;
import fr.essaim.search.CaseStudySearch;
import fr.essaim.search.Condition;
import fr.essaim.search.Order;
import fr.essaim.web.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Goes once through all alerts and sends the letters that are due. A case is told by at most one letter of an alert, whatever stops or runs twice; see {@link ToldCases}. */
@Component
class AlertRound {

    private static final Logger LOG = LoggerFactory.getLogger(AlertRound.class);
    private static final Duration PAUSE = Duration.ofHours(1);
    private static final int LONGEST_PAUSE_HOURS = 24;
    private static final int MOST_REFUSALS = 30;

    private final AlertTable alerts;
    private final ToldCases told;
    private final AlertDesk desk;
    private final AlertLetters texts;
    private final ShownCases lines;
    private final CaseStudyQuestions questions;
    private final CaseStudySearch search;
    private final Letters letters;

    AlertRound(
            AlertTable alerts,
            ToldCases told,
            AlertDesk desk,
            AlertLetters texts,
            ShownCases lines,
            CaseStudyQuestions questions,
            CaseStudySearch search,
            Letters letters) {
        this.alerts = alerts;
        this.told = told;
        this.desk = desk;
        this.texts = texts;
        this.lines = lines;
        this.questions = questions;
        this.search = search;
        this.letters = letters;
    }

    /** Does nothing when another node is at it. */
    synchronized void run(AlertLease lease, InstantSource clock, BooleanSupplier stopped) {
        if (!lease.take(clock.instant())) {
            return;
        }
        try {
            desk.forgetUnconfirmed(clock.instant());
            for (Alert alert : due(clock.instant())) {
                if (stopped.getAsBoolean() || !lease.take(clock.instant())) {
                    return;
                }
                look(alert, clock.instant());
            }
        } finally {
            lease.release();
        }
    }

    private List<Alert> due(Instant now) {
        return letters.areReady()
                ? alerts.confirmed().stream().filter(alert -> alert.isDue(now)).toList()
                : List.of();
    }

    // One alert that cannot be told must not keep the others from being told.
    private void look(Alert alert, Instant now) {
        try {
            tell(alert, questions.require(WrittenQuestion.parameters(alert.question())), now);
        } catch (Refused | DuplicateKeyException e) {
            LOG.warn(
                    "L’alerte {} n’a pas pu être suivie\u00a0: {}",
                    alert.id(),
                    e.getClass().getSimpleName());
        } catch (RuntimeException e) {
            LOG.error("L’alerte {} n’a pas pu être suivie.", alert.id(), e);
        }
    }

    private void tell(Alert alert, CaseStudyQuery query, Instant now) {
        List<CaseStudyId> ids = new ArrayList<>();
        List<CaseLine> shown = new ArrayList<>();
        Set<String> known = told.of(alert);
        CaseStudyQuery recent = query.with(new Condition.FirstPublished(alert.askedAt(), null));
        search.forEach(recent.withOrder(Order.PUBLISHED), sheet -> {
            if (!known.contains(sheet.id().value())) {
                ids.add(sheet.id());
                if (shown.size() < News.most()) {
                    shown.add(lines.of(sheet));
                }
            }
        });
        Optional<Follower> follower = alerts.byId(alert.followerId());
        if (ids.isEmpty() || follower.isEmpty()) {
            alerts.lookedAt(alert, now);
            return;
        }
        News news = new News(shown, ids.size(), told.unmentioned(alert));
        Optional<String> letter = told.begin(alert, ids, now);
        if (letter.isPresent()) {
            send(alert, letter.get(), follower.get(), query, news, now);
        }
    }

    private void send(Alert alert, String letter, Follower follower, CaseStudyQuery query, News news, Instant now) {
        try {
            letters.send(texts.news(follower, alert, query, news));
            told.sent(alert, letter);
            alerts.lookedAt(alert, now);
        } catch (LetterNotSent e) {
            LOG.warn("La lettre {} n’est pas partie\u00a0: {}", letter, e.getMessage());
            notSent(alert, letter, e.certainty(), now);
        }
    }

    private void notSent(Alert alert, String letter, Certainty certainty, Instant now) {
        switch (certainty) {
            // It may have arrived: its cases stay told, and the next letter says so.
            case UNKNOWN -> alerts.lookedAt(alert, now);
            case NOT_TAKEN -> {
                told.takeBack(letter);
                alerts.retryLater(alert, now.plus(PAUSE), alert.refusals());
            }
            case REFUSED -> {
                told.takeBack(letter);
                refused(alert, alert.refusals() + 1, now);
            }
        }
    }

    // An address that refuses for a month is nobody's any more.
    private void refused(Alert alert, int refusals, Instant now) {
        if (refusals >= MOST_REFUSALS) {
            LOG.info("L’alerte {} est effacée\u00a0: son adresse refuse les lettres depuis longtemps.", alert.id());
            desk.forget(List.of(alert));
            return;
        }
        alerts.retryLater(
                alert,
                now.plus(PAUSE.multipliedBy(Math.min(1 << Math.min(refusals, 5), LONGEST_PAUSE_HOURS))),
                refusals);
    }
}
