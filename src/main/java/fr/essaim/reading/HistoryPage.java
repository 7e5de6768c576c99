package fr.essaim.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The life of a case, the latest first.
 *
 * @param id the case
 * @param name a short name of the case
 * @param title empty when the case was withdrawn, as nothing of what it said is shown any more
 * @param sheetAddress where the sheet is
 * @param address where this history is
 * @param notice what of the address was not understood, or empty
 * @param done what was just done here, or empty
 */
public record HistoryPage(
        String id,
        String name,
        String title,
        String sheetAddress,
        String address,
        List<Entry> entries,
        String notice,
        String done) {

    /** Whether there are two versions to compare. */
    public boolean isComparable() {
        return versions().size() > 1;
    }

    /** Whether the form proposes a version to begin with: the one before the latest. */
    public boolean isEarlier(Entry entry) {
        return isComparable() && versions().get(1).equals(entry.version());
    }

    /** Whether it is the latest version that can be compared. */
    public boolean isLatest(Entry entry) {
        return isComparable() && versions().getFirst().equals(entry.version());
    }

    private List<Long> versions() {
        List<Long> versions = new ArrayList<>();
        for (Entry entry : entries) {
            Long version = entry.version();
            if (version != null) {
                versions.add(version);
            }
        }
        return versions;
    }

    HistoryPage saying(String otherNotice) {
        return new HistoryPage(id, name, title, sheetAddress, address, entries, otherNotice, done);
    }

    HistoryPage havingDone(String what) {
        return new HistoryPage(id, name, title, sheetAddress, address, entries, notice, what);
    }

    /**
     * What somebody did in one go.
     *
     * @param heading all of it in a few words
     * @param cause through what batch, or empty
     * @param version the version from then on, null when this reader may not compare it
     * @param asOfAddress the sheet as it was at the end of that day, null when it was not public then, or when a later entry of that day has it
     * @param changesAddress what differs from before, null when there is nothing to compare
     * @param restoreAddress where this version can be brought back, null when it cannot
     */
    public record Entry(
            LocalDate day,
            String time,
            String heading,
            String who,
            Link cause,
            List<Told> deeds,
            @Nullable Long version,
            @Nullable String asOfAddress,
            @Nullable String changesAddress,
            @Nullable String restoreAddress) {

        /** Whether the only sentence already ends as a sentence does, with the reason that somebody wrote. */
        public boolean endsWithFullStop() {
            return cause.label().isEmpty()
                    && deeds.getFirst().plainSentence().strip().matches("(?s).*[.!?…]");
        }

        public boolean isTurningPoint() {
            return deeds.stream().anyMatch(deed -> deed.kind().isTurningPoint());
        }
    }
}
