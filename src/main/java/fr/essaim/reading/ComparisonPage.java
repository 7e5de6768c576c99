package fr.essaim.reading;

import fr.essaim.reading.TextDifference.Piece;
import fr.essaim.reading.Told.Fact;
import java.util.List;

/**
 * What differs between two versions of a case.
 *
 * @param sheetAddress the case, where this reader sees it
 * @param facts what differs beside the texts
 */
public record ComparisonPage(
        String id,
        String name,
        String sheetAddress,
        String historyAddress,
        Version from,
        Version to,
        List<TextChange> texts,
        List<OtherChange> facts) {

    public boolean isEmpty() {
        return texts.isEmpty() && facts.isEmpty();
    }

    /** One of the two: when it began, and by whom. */
    public record Version(long number, String moment, String who) {}

    /** One list or one fact beside the texts: partners, place, years, sources, classification. */
    public record OtherChange(String heading, List<Fact> facts) {}

    /** One text, with what was added and removed, paragraph by paragraph. */
    public record TextChange(String heading, List<List<Piece>> paragraphs) {}
}
