package fr.essaim.partnering;

import fr.essaim.casestudy.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One act of a partnership as the timeline shows it.
 *
 * @param number of the event, for the workshop; 0 for the formation
 * @param datetime as ISO writes it; null when nobody dates it
 * @param date « en mars 2019 », at the beginning of a line
 * @param facts what changed beside what the heading says
 * @param sentence the sentence that says so
 * @param caseTitle the published case that the sentence is from, with its address; null when there is none
 * @param recorded when it was told
 * @param struckBecause null while it stands
 */
public record TimelineEntry(
        long number,
        @Nullable String datetime,
        String date,
        String heading,
        List<String> facts,
        String sentence,
        @Nullable String caseTitle,
        @Nullable String caseAddress,
        List<Source> sources,
        String recorded,
        @Nullable String struckBecause,
        Weight weight) {

    /** Whether it is a turning point. */
    public enum Weight {
        TURNING_POINT,
        PLAIN
    }

    public boolean isTurningPoint() {
        return weight == Weight.TURNING_POINT;
    }

    public boolean isStruck() {
        return struckBecause != null;
    }
}
