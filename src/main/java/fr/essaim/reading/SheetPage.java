package fr.essaim.reading;

import fr.essaim.organisation.OrganisationId;
import fr.essaim.reading.CaseMentions.Mention;
import fr.essaim.search.SearchPage.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the sheet of a case shows, ready to be written down.
 *
 * @param back where the visitor came from
 * @param name a short name for the title, to say where one is
 * @param dating of what day the sheet is
 * @param landmarks the place, the years and the level, as one glances at them
 * @param mentions what else tells the case today; empty on the sheet of a former day
 * @param similar the published cases that resemble it, the most alike first; empty on the sheet of a former day
 * @param linkedData what programs read of the sheet of today, ready to stand in the page; empty for any other
 */
public record SheetPage(
        Link back,
        String name,
        String title,
        String summary,
        List<String> landmarks,
        List<Section> sections,
        Margin margin,
        Foot foot,
        Dating dating,
        List<Mention> mentions,
        List<SimilarCase> similar,
        String linkedData) {

    private static final int LONG_TITLE = 90;

    public boolean hasLongTitle() {
        return title.length() >= LONG_TITLE;
    }

    SheetPage asOf(LocalDate day, @Nullable String today) {
        return dated(new Dating(day, today, ""));
    }

    SheetPage noticing(String notice) {
        return dated(new Dating(null, null, notice));
    }

    SheetPage saying(String said) {
        return new SheetPage(
                back, name, title, summary, landmarks, sections, margin, foot, dating, mentions, similar, said);
    }

    SheetPage mentionedBy(List<Mention> others) {
        return new SheetPage(
                back, name, title, summary, landmarks, sections, margin, foot, dating, others, similar, linkedData);
    }

    SheetPage beside(List<SimilarCase> others) {
        return new SheetPage(
                back, name, title, summary, landmarks, sections, margin, foot, dating, mentions, others, linkedData);
    }

    private SheetPage dated(Dating other) {
        return new SheetPage(
                back, name, title, summary, landmarks, sections, margin, foot, other, mentions, similar, linkedData);
    }

    /**
     * Of what day the sheet is.
     *
     * @param day null for today
     * @param today where the sheet of today is, null when there is none
     * @param notice what of the address was not understood, or empty
     */
    public record Dating(@Nullable LocalDate day, @Nullable String today, String notice) {

        static final Dating TODAY = new Dating(null, null, "");
    }

    /**
     * A case that resembles this one.
     *
     * @param place empty when it is not known, as is the summary
     * @param reasons why, one sentence each
     */
    public record SimilarCase(String title, String address, String place, String summary, List<String> reasons) {}

    /** One text under its heading. */
    public record Section(String heading, Tone tone, List<Block> blocks) {}

    /** How a section stands out. */
    public enum Tone {
        PLAIN,
        SUCCESS,
        DIFFICULTY
    }

    /** Beside the text: who, where, when, and the classification. */
    public record Margin(
            List<PartnerLine> partners,
            List<Link> places,
            List<Tag> levels,
            String years,
            List<Classification> classifications) {}

    /** One partner; the part is empty when neither profile nor role is known. */
    public record PartnerLine(String name, String part) {

        /** Where the organisation of that name is; null when the name means none. */
        public @Nullable String address() {
            return OrganisationId.ofName(name).map(OrganisationId::address).orElse(null);
        }
    }

    /** The concepts of one scheme. */
    public record Classification(String title, Look look, List<Tag> tags) {}

    /** How the concepts of a scheme are shown. */
    public enum Look {
        CHIPS,
        LIST
    }

    /**
     * Below the text: where it comes from and what one may do with it.
     *
     * @param licence empty when it is not known, as is the credit
     * @param standing when the case was published and last verified, one sentence each
     */
    public record Foot(
            List<Link> sources,
            String citation,
            String licence,
            String credit,
            List<String> standing,
            String historyAddress,
            String jsonAddress) {}
}
