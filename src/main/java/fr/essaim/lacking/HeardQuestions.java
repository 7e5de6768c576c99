package fr.essaim.lacking;

import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.UnansweredQuestions;
import fr.essaim.web.French;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The questions heard since the last were written down: a few, in memory, so that no visitor waits for a table. Who asks is never looked at: whoever repeats a question is
 * not counted twice because a question counts once in half an hour, whoever asks it.
 */
@Component
class HeardQuestions implements UnansweredQuestions {

    private static final int MOST = 1_000;
    private static final int REMEMBERED = 5_000;
    private static final Duration ONCE = Duration.ofMinutes(30);

    private final InstantSource clock;
    private final Map<String, Heard> heard = new LinkedHashMap<>();
    private final Map<String, Instant> counted = new LinkedHashMap<>();

    @Autowired
    HeardQuestions() {
        this(Clock.systemUTC());
    }

    HeardQuestions(InstantSource clock) {
        this.clock = clock;
    }

    /** A question, how often it was heard, and on which day. */
    record Heard(KeptQuestion question, LocalDate day, int times) {}

    @Override
    public void unanswered(CaseStudyQuery query) {
        KeptQuestion.of(query).ifPresent(this::count);
    }

    /** What was heard since it was last taken. */
    synchronized List<Heard> take() {
        List<Heard> taken = List.copyOf(heard.values());
        heard.clear();
        return taken;
    }

    /** Puts back what could not be written down. */
    synchronized void putBack(List<Heard> taken) {
        List<Heard> later = new ArrayList<>(heard.values());
        heard.clear();
        taken.forEach(this::add);
        later.forEach(this::add);
    }

    /** Whatever is not written down yet of a question is not going to be. */
    synchronized void forget(String id) {
        heard.values().removeIf(each -> each.question().id().equals(id));
    }

    private synchronized void count(KeptQuestion question) {
        Instant now = clock.instant();
        @Nullable Instant last = counted.get(question.id());
        if (last != null && Duration.between(last, now).compareTo(ONCE) < 0) {
            return;
        }
        if (add(new Heard(question, French.day(now), 1))) {
            counted.remove(question.id());
            counted.put(question.id(), now);
            if (counted.size() > REMEMBERED) {
                counted.remove(counted.keySet().iterator().next());
            }
        }
    }

    // When there are too many between two writings, somebody is playing.
    private boolean add(Heard more) {
        String key = more.question().id() + more.day();
        Heard before = heard.get(key);
        if (before == null && heard.size() >= MOST) {
            return false;
        }
        int times = before == null ? more.times() : before.times() + more.times();
        heard.put(key, new Heard(more.question(), more.day(), times));
        return true;
    }
}
