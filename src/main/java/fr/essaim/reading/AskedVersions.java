package fr.essaim.reading;

import fr.essaim.reading.CaseStudyArchive.Moment;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the two versions that an address asks to compare. */
@Component
class AskedVersions {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final CaseWords words;

    AskedVersions(CaseWords words) {
        this.words = words;
    }

    /** What was asked. */
    sealed interface Asked permits None, Two, Misunderstood {}

    /** Nothing: the whole history. */
    record None() implements Asked {}

    /** Two versions, the earlier first whichever way they were given. */
    record Two(Moment from, Moment to) implements Asked {}

    /** Something that cannot be compared, and what to say of it. */
    record Misunderstood(String notice) implements Asked {}

    Asked of(@Nullable String from, @Nullable String to, List<Moment> life, Audience audience) {
        if (from == null && to == null) {
            return new None();
        }
        Optional<Moment> one = version(from, life, audience);
        Optional<Moment> other = version(to, life, audience);
        if (one.isEmpty() || other.isEmpty()) {
            return new Misunderstood(words.say("comparaison.inconnues"));
        }
        if (one.equals(other)) {
            return new Misunderstood(words.say("comparaison.egales"));
        }
        return one.get().version() < other.get().version()
                ? new Two(one.get(), other.get())
                : new Two(other.get(), one.get());
    }

    /** The version that an address names; empty when this reader may not know it. */
    Optional<Moment> version(@Nullable String number, List<Moment> life, Audience audience) {
        return Optional.ofNullable(number)
                .filter(text -> NUMBER.matcher(text).matches())
                .flatMap(text -> Comparisons.version(Long.parseLong(text), life, audience));
    }
}
