package fr.essaim.following;

import fr.essaim.access.Attempts;
import fr.essaim.mail.LetterNotSent;
import fr.essaim.mail.Letters;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.storage.Tables;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes what followers ask for. Whoever types an address learns nothing about it: all that depends on it is said in a letter to that address. */
@Component
class AlertDesk {

    static final Duration TIME_TO_CONFIRM = Duration.ofDays(2);

    private static final int MOST_ALERTS = 20;
    private static final int TOKEN_BYTES = 24;
    private static final Duration WINDOW = Duration.ofHours(1);
    /** Many persons may share one address: a town hall, a campus. */
    private static final int PER_NETWORK = 60;

    private static final Duration DAY = Duration.ofDays(1);
    private static final int PER_ADDRESS = 10;
    private static final int IN_ALL = 500;

    private final AlertTable alerts;
    private final AlertLetters texts;
    private final Letters letters;
    private final Tables tables;
    private final TransactionTemplate together;
    private final SecureRandom random = new SecureRandom();
    private final Attempts byNetwork = new Attempts(PER_NETWORK, WINDOW, InstantSource.system());
    private final Attempts byAddress = new Attempts(PER_ADDRESS, DAY, InstantSource.system());
    private final Attempts byAll = new Attempts(IN_ALL, WINDOW, InstantSource.system());

    AlertDesk(
            AlertTable alerts,
            AlertLetters texts,
            Letters letters,
            Tables tables,
            PlatformTransactionManager transactions) {
        this.alerts = alerts;
        this.texts = texts;
        this.letters = letters;
        this.tables = tables;
        this.together = new TransactionTemplate(transactions);
    }

    boolean isOpen() {
        return letters.areReady();
    }

    /** Whether whoever asks from this address of the network may ask once more. */
    boolean mayAsk(String network) {
        return byNetwork.begin(Attempts.network(network)) && byAll.begin("");
    }

    /** Sends a letter that says how to go on; an address that got several lately gets none. */
    void ask(String address, CaseStudyQuery query, Rhythm rhythm, Instant now) throws LetterNotSent {
        if (!byAddress.begin(address.toLowerCase(Locale.ROOT))) {
            return;
        }
        String question = WrittenQuestion.of(query);
        Follower follower = Objects.requireNonNull(together.execute(transaction -> {
            Follower found = alerts.follower(address, newToken());
            if (alerts.of(found).size() < MOST_ALERTS) {
                alerts.ask(found, question, rhythm, now);
            }
            return found;
        }));
        boolean waits = alerts.of(follower).stream()
                .anyMatch(alert -> alert.question().equals(question) && !alert.isConfirmed());
        letters.send(waits ? texts.confirmation(follower, query, rhythm) : texts.alreadyThere(follower, query));
    }

    Optional<Follower> follower(String token) {
        return alerts.byToken(token);
    }

    List<Alert> of(Follower follower) {
        return alerts.of(follower);
    }

    Optional<Alert> find(Follower follower, String id) {
        return alerts.of(follower).stream()
                .filter(alert -> alert.id().equals(id))
                .findFirst();
    }

    void confirm(Alert alert, Instant now) {
        alerts.confirm(alert, now);
    }

    void changeRhythm(Alert alert) {
        alerts.setRhythm(alert, alert.rhythm().other());
    }

    void forgetUnconfirmed(Instant now) {
        List<Alert> old = alerts.unconfirmedSince(now.minus(TIME_TO_CONFIRM));
        if (!old.isEmpty()) {
            forget(old);
        }
    }

    /** Deletes alerts, and with the last one of a follower her address: from the files too. */
    void forget(List<Alert> gone) {
        together.executeWithoutResult(transaction -> gone.forEach(alerts::delete));
        tables.forgetWhatWasDeleted();
    }

    private String newToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
