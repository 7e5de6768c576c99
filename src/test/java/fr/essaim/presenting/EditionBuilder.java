package fr.essaim.presenting;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.event.CaseStudyDrafted;
import fr.essaim.selection.Edition;
import fr.essaim.selection.EditionCase;
import fr.essaim.selection.SelectionId;
import fr.essaim.storage.Provenance;
import fr.essaim.territory.Territories;
import fr.essaim.vocabulary.Vocabularies;
import fr.essaim.writing.RealCases;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Says a frozen edition in a test with only what matters there, and makes what is made of it. */
final class EditionBuilder {

    static final Vocabularies VOCABULARIES = Vocabularies.load();
    static final Territories TERRITORIES = Territories.load();
    static final CaseFacts FACTS = new CaseFacts(messages(), VOCABULARIES, TERRITORIES);
    static final String SITE = "https://essaim.example";

    private static final Instant FROZEN = Instant.parse("2026-11-21T17:00:00Z");

    private final List<EditionCase> cases = new ArrayList<>();
    private String title = "Mobilités rurales";
    private String theme = "Se déplacer sans voiture là où il n'y a pas de train";

    static EditionBuilder anEdition() {
        return new EditionBuilder();
    }

    /** What the real cases of the packed files say. */
    static List<CaseStudyContent> realCases() {
        return RealCases.all(VOCABULARIES, TERRITORIES);
    }

    EditionBuilder titled(String title) {
        this.title = title;
        return this;
    }

    EditionBuilder about(String theme) {
        this.theme = theme;
        return this;
    }

    EditionBuilder with(CaseStudyContent content) {
        return with(content, "");
    }

    EditionBuilder with(CaseStudyContent content, String note) {
        CaseStudyId id = CaseStudyId.of("cas-" + (cases.size() + 1));
        CaseStudySheet sheet =
                CaseStudySheet.drafted(new CaseStudyDrafted(id, null, content), FROZEN, Provenance.system());
        cases.add(new EditionCase(id, 3, sheet.title(), sheet, note));
        return this;
    }

    EditionBuilder withWithdrawn(String caseTitle) {
        CaseStudyId id = CaseStudyId.of("cas-" + (cases.size() + 1));
        cases.add(new EditionCase(id, 3, caseTitle, null, ""));
        return this;
    }

    Edition edition() {
        return new Edition(
                SelectionId.of("mobilites-rurales"),
                2,
                title,
                theme,
                LocalDate.of(2026, 12, 4),
                FROZEN,
                "q=mobilit%C3%A9+rurale",
                cases);
    }

    Deck deck() {
        Edition edition = edition();
        return new Decks(FACTS, new CreditLines(FACTS)).of(edition, EditionAddresses.of(edition, SITE));
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }
}
