package fr.essaim.curating;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.curating.CaseForm.PartnerRow;
import fr.essaim.curating.CaseFormPage.Option;
import fr.essaim.curating.CaseFormPages.Said;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.LivingOntology;
import fr.essaim.vocabulary.Vocabularies;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.ResourceBundleMessageSource;

class CaseFormPagesTest {

    @TempDir
    Path folder;

    @Test
    void a_replaced_profile_is_offered_only_where_a_partner_has_it() {
        LivingOntology.copiedTo(folder)
                .replacing(
                        ConceptId.of("profil:pme"),
                        ConceptId.of("profil:entreprise"),
                        ConceptId.of("profil:association"));
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        CaseFormPages pages = new CaseFormPages(new WorkshopWords(messages), Vocabularies.load(folder));

        assertThat(profiles(pages, "pme")).contains("pme", "entreprise");
        assertThat(profiles(pages, "n’importe quoi")).contains("entreprise").doesNotContain("pme");
    }

    private static List<String> profiles(CaseFormPages pages, String profile) {
        CaseForm form = new CaseForm(Map.of(), List.of(new PartnerRow("Atelier Dupont", profile, "")), List.of());
        return pages.of(null, 0, form, Said.NOTHING).profiles().stream()
                .map(Option::value)
                .toList();
    }
}
