package fr.essaim.presenting;

import fr.essaim.reading.Block;
import java.util.List;

/**
 * Everything the handout says, ready to be set.
 *
 * @param code the QR code as a data address
 */
public record Handout(
        String title,
        String theme,
        String occasion,
        String address,
        String code,
        String codeName,
        Words words,
        List<Part> parts) {

    /** The handout's own headings. */
    public record Words(
            String kind,
            String contents,
            String partners,
            String sources,
            String rights,
            String more,
            String sheet,
            String empty) {}

    /**
     * One case.
     *
     * @param notice that the case was withdrawn, or empty
     * @param sheet where the case is read whole, or empty
     */
    public record Part(
            int number,
            String title,
            String landmarks,
            String notice,
            List<Section> sections,
            List<String> partners,
            List<Piste> sources,
            String rights,
            Piste sheet) {

        public String anchor() {
            return "cas-" + number;
        }
    }

    /** One text under its heading, which is empty for the summary. */
    public record Section(String heading, List<Block> blocks, boolean whole) {}

    /**
     * Something to follow.
     *
     * @param address empty when it leads nowhere
     * @param name what it is for those who hear it, beside its label
     */
    public record Piste(String label, String address, String name) {}
}
