package fr.essaim.presenting;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.Source;
import fr.essaim.casestudy.TextField;
import fr.essaim.presenting.Handout.Part;
import fr.essaim.presenting.Handout.Piste;
import fr.essaim.presenting.Handout.Section;
import fr.essaim.reading.Block;
import fr.essaim.selection.Edition;
import fr.essaim.selection.EditionCase;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Chooses what of an edition stands in the handout: of each case a page or two, and where the rest is. */
@Component
class Handouts {

    private static final List<TextField> SECTIONS = List.of(
            TextField.CONTEXT,
            TextField.OBJECTIVES,
            TextField.APPROACH,
            TextField.MEANS,
            TextField.RESULTS,
            TextField.IMPACTS,
            TextField.SUCCESS_FACTORS,
            TextField.DIFFICULTIES,
            TextField.TRANSFER);

    private static final int ROOM = 1_200;
    private static final int MOST_LINES = 30;
    private static final int CODE_SCALE = 10;

    private final CaseFacts facts;
    private final CreditLines credits;
    private final Glyphs glyphs;

    Handouts(CaseFacts facts, CreditLines credits, Glyphs glyphs) {
        this.facts = facts;
        this.credits = credits;
        this.glyphs = glyphs;
    }

    Handout of(Edition edition, EditionAddresses addresses) {
        QrCode code = QrCode.of(addresses.edition());
        List<Part> parts = new ArrayList<>();
        for (EditionCase study : edition.cases()) {
            parts.add(part(parts.size() + 1, study, addresses));
        }
        return new Handout(
                line(edition.title()),
                glyphs.drawable(CaseFacts.theme(edition)),
                facts.occasion(edition),
                addresses.edition(),
                code.dataAddress(CODE_SCALE),
                facts.say("code", addresses.edition()),
                words(),
                parts);
    }

    private Handout.Words words() {
        return new Handout.Words(
                facts.say("livret"),
                facts.say("sommaire"),
                facts.say("partenaires"),
                facts.say("sources"),
                facts.say("droits.titre"),
                facts.say("suite"),
                facts.say("fiche"),
                facts.say("vide"));
    }

    private Part part(int number, EditionCase study, EditionAddresses addresses) {
        String title = line(study.title());
        CaseStudySheet sheet = study.sheet();
        if (sheet == null) {
            Piste nowhere = new Piste("", "", "");
            return new Part(number, title, "", facts.say("retire"), List.of(), List.of(), List.of(), "", nowhere);
        }
        CaseStudyContent content = sheet.content();
        String address = addresses.sheet(study.id());
        return new Part(
                number,
                title,
                glyphs.drawable(facts.landmarks(content)),
                "",
                sections(study.note(), content),
                facts.partners(content).stream()
                        .limit(MOST_LINES)
                        .map(glyphs::drawable)
                        .toList(),
                content.sources().stream().limit(MOST_LINES).map(this::source).toList(),
                glyphs.drawable(credits.rights(sheet)),
                new Piste(glyphs.drawable(address), address, facts.say("lien.fiche", title)));
    }

    private List<Section> sections(String note, CaseStudyContent content) {
        List<Section> sections = new ArrayList<>();
        if (!content.text(TextField.SUMMARY).isBlank()) {
            sections.add(section("", content.text(TextField.SUMMARY)));
        }
        if (!note.isBlank()) {
            sections.add(section(facts.say("pourquoi"), note));
        }
        for (TextField field : SECTIONS) {
            if (!content.text(field).isBlank()) {
                sections.add(section(facts.heading(field), content.text(field)));
            }
        }
        return sections;
    }

    private Section section(String heading, String text) {
        Excerpt excerpt = Excerpt.of(PrintedText.of(text), ROOM);
        return new Section(
                heading, excerpt.blocks().stream().map(this::drawable).toList(), excerpt.whole());
    }

    private Block drawable(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> new Block.Paragraph(glyphs.drawable(paragraph.text()));
            case Block.Items list ->
                new Block.Items(list.items().stream().map(glyphs::drawable).toList());
        };
    }

    private Piste source(Source source) {
        String title = line(source.title());
        String address = source.address() == null ? "" : source.address();
        // Whatever somebody wrote in a file: only an address of the web is followed.
        String followed = address.matches("(?i)https?://[\\x21-\\x7e]+") ? address : "";
        return new Piste(title, followed, facts.say("lien.source", title));
    }

    private String line(String typed) {
        return glyphs.drawable(PrintedText.line(typed));
    }
}
