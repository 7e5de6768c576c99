package fr.essaim.partnering;

import fr.essaim.search.SearchPage.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the sheet of a partnership shows.
 *
 * @param landmarks the category, the years and the place, as one glances at them
 * @param linkedData what search engines read of it
 * @param workshopAddress null for whoever may not change it
 */
public record PartnershipPage(
        String title,
        String purpose,
        List<String> landmarks,
        List<TimelineEntry> timeline,
        PathPicture picture,
        List<StageLine> stages,
        Margin margin,
        List<CaseLine> cases,
        String citation,
        String jsonAddress,
        String linkedData,
        @Nullable String workshopAddress) {

    private static final int LONG_TITLE = 90;

    public boolean hasLongTitle() {
        return title.length() >= LONG_TITLE;
    }

    /** One stage as the table says it. */
    public record StageLine(String category, String from, String to) {}

    /** Beside the timeline. */
    public record Margin(
            List<PartnerLine> present,
            List<PartnerLine> former,
            List<Place> places,
            Place category,
            List<Tag> domains) {}

    /**
     * One partner.
     *
     * @param address of its organisation; null when the name means none
     * @param times « depuis 2019 », « de 2015 à 2018 »; empty when since the beginning
     */
    public record PartnerLine(String name, @Nullable String address, String part, String times) {}

    /** A name with the partnerships to be found under it. */
    public record Place(String name, String address) {}
}
