package fr.essaim.lucene;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** Writes a position in the events as {@code 120} or, with events still missing below it (several nodes writing at once), {@code 120;117,119}. */
final class TokenText {

    private TokenText() {}

    static IndexPosition write(TrackingToken token) {
        GapAwareTrackingToken position = (GapAwareTrackingToken) token;
        String gaps = position.getGaps().stream().map(String::valueOf).collect(Collectors.joining(","));
        return new IndexPosition(position.getIndex() + (gaps.isEmpty() ? "" : ";" + gaps));
    }

    /** Null for the very beginning, as the event store expects it. */
    static @Nullable TrackingToken read(IndexPosition position) {
        if (position.equals(IndexPosition.START)) {
            return null;
        }
        String text = position.value();
        int separator = text.indexOf(';');
        if (separator < 0) {
            return GapAwareTrackingToken.newInstance(Long.parseLong(text), List.of());
        }
        List<Long> gaps = Arrays.stream(text.substring(separator + 1).split(",", -1))
                .map(Long::valueOf)
                .toList();
        return GapAwareTrackingToken.newInstance(Long.parseLong(text.substring(0, separator)), gaps);
    }

    /** The position's number; 0 before the first event. */
    static long number(IndexPosition position) {
        return read(position) instanceof GapAwareTrackingToken token ? token.getIndex() : 0;
    }
}
