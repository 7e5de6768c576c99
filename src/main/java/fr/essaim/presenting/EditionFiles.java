package fr.essaim.presenting;

import fr.essaim.selection.Edition;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Makes the files of an edition, each once as long as nothing in it changed. */
@Component
class EditionFiles {

    private static final int CODE_SCALE = 16;

    private final Decks decks;
    private final SlidesHtml html;
    private final SlidesPptx pptx;
    private final Handouts handouts;
    private final HandoutPdf pdf;
    private final CaseTable table;
    private final CaseFacts facts;
    private final KeptFiles kept = new KeptFiles();

    EditionFiles(
            Decks decks,
            SlidesHtml html,
            SlidesPptx pptx,
            Handouts handouts,
            HandoutPdf pdf,
            CaseTable table,
            CaseFacts facts) {
        this.decks = decks;
        this.html = html;
        this.pptx = pptx;
        this.handouts = handouts;
        this.pdf = pdf;
        this.table = table;
        this.facts = facts;
    }

    /** @param mark names the state of the edition that the file is made from */
    byte[] of(EditionFile file, String mark, Edition edition, EditionAddresses addresses) {
        Supplier<byte[]> making = () -> make(file, edition, addresses);
        return kept.get(file + " " + mark, making);
    }

    /** What a browser may do with the slides. */
    String slidesPolicy() {
        return html.policy();
    }

    private byte[] make(EditionFile file, Edition edition, EditionAddresses addresses) {
        return switch (file) {
            case SLIDES -> html.of(decks.of(edition, addresses));
            case PRESENTATION -> pptx.of(decks.of(edition, addresses));
            case HANDOUT -> pdf.of(handouts.of(edition, addresses), edition.frozenAt());
            case CODE_DRAWN -> code(addresses).svgBytes(facts.say("code", addresses.edition()));
            case CODE_PAINTED -> code(addresses).png(CODE_SCALE);
            case TABLE -> table.of(edition);
        };
    }

    private static QrCode code(EditionAddresses addresses) {
        return QrCode.of(addresses.edition());
    }
}
