package fr.essaim.explaining;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.access.Role;
import fr.essaim.casestudy.TextField;
import fr.essaim.web.RunningSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Why a case stands where it stands, told to curators. */
class ExplanationTest extends RunningSite {

    private static final String WHY = "/atelier/explication?";
    private static boolean told;

    @BeforeEach
    void tell() {
        if (told) {
            return;
        }
        told = true;
        publish(aCaseStudy("expl-premier")
                .titled("Une girouette solidaire")
                .saying(TextField.SUMMARY, "La girouette tourne.")
                .saying(TextField.CONTEXT, "Des girouettes partagées.")
                .about("education")
                .in("commune:35238"));
        publish(aCaseStudy("expl-second")
                .titled("Un moulin")
                .saying(TextField.CONTEXT, "Le moulin a une girouette, et reste solidaire.")
                .about("sante"));
        publish(aCaseStudy("expl-fin")
                .titled("Un village")
                .saying(TextField.CONTEXT, "Le village veut mettre fin aux zirbules.")
                .about("sante"));
        publish(aCaseStudy("expl-ailleurs").titled("Un puits partagé").about("sante"));
        send(aCaseStudy("expl-brouillon").titled("Une girouette en attente").drafted());
        awaitIndex();
    }

    private String why(String question) {
        return signedIn(Role.CURATOR).get(WHY + question).body();
    }

    @Test
    void the_rank_the_words_where_they_are_and_the_neighbours_are_told() {
        assertThat(why("q=girouette+solidaire&cas=expl-premier"))
                .contains("Ce cas est le nº\u00a01 sur 2")
                .contains("titre\u00a0: «\u00a0girouette\u00a0»", "résumé", "texte")
                .contains("Mot rare", "Le cas juste après", "Un moulin")
                .doesNotContain("Le cas juste avant");
        assertThat(why("q=girouette+solidaire&cas=/etudes-de-cas/expl-second?x"))
                .contains("Ce cas est le nº\u00a02 sur 2", "Le cas juste avant", "Une girouette solidaire");
    }

    @Test
    void a_synonym_of_several_words_is_told_where_it_stands() {
        assertThat(why("q=stopper+zirbules&cas=expl-fin"))
                .contains("texte (2 fois)\u00a0: «\u00a0mettre\u00a0», «\u00a0fin\u00a0»")
                .doesNotContain("Il n’a pas tous les mots");
    }

    @Test
    void what_keeps_a_case_out_is_told_word_by_word_and_filter_by_filter() {
        assertThat(why("q=girouette&domaine=education&cas=expl-second"))
                .contains("Ce cas n’est pas trouvé", "Il ne passe pas le filtre «\u00a0Éducation\u00a0»")
                .doesNotContain("Il n’a pas tous les mots");
        assertThat(why("q=girouette&domaine=sante&cas=expl-ailleurs"))
                .contains("Il n’a pas tous les mots\u00a0: il lui manque «\u00a0girouette\u00a0»", "Absent")
                .doesNotContain("Il ne passe pas");
        assertThat(why("q=girouette&cas=expl-brouillon"))
                .contains("Il n’est pas dans un état que cette recherche regarde");
    }

    @Test
    void what_the_words_were_taken_to_mean_is_told_and_can_keep_a_case_out() {
        assertThat(why("q=girouette+en+Bretagne&cas=expl-premier"))
                .contains("Ce cas est le nº\u00a01 sur 1", "Compris autrement que comme des mots", "Bretagne");
        assertThat(why("q=girouette+en+Bretagne&cas=expl-second"))
                .contains("Il ne passe pas le filtre «\u00a0Bretagne\u00a0»")
                .doesNotContain("Il n’a pas tous les mots");
    }

    @Test
    void a_draft_is_explained_in_the_list_of_the_workshop() {
        assertThat(why("q=girouette&de=atelier&cas=expl-brouillon")).contains("Ce cas est le nº");
    }

    @Test
    void whatever_is_typed_is_answered() {
        assertThat(why("q=girouette&cas=personne")).contains("Aucun cas ne porte cet identifiant");
        assertThat(why("")).contains("Quel cas\u202f?");
        assertThat(signedIn(Role.CURATOR)
                        .get(WHY + "q=%22%22-%3C%3E&cas=%00%2F..%2F&tri=proximite&pres=x&page=9")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_results_lead_curators_here_and_nobody_else() {
        String results = "/?q=girouette+solidaire";
        assertThat(signedIn(Role.CURATOR).get(results).body())
                .contains("/atelier/explication?q=girouette%20solidaire&amp;cas=expl-premier");
        assertThat(get(results).body()).doesNotContain("/atelier/explication");
        assertThat(signedIn(Role.CURATOR).get("/atelier/cas?q=girouette").body())
                .contains("/atelier/explication?q=girouette", "&amp;de=atelier&amp;cas=expl-brouillon");
        assertThat(get(WHY + "q=girouette").statusCode()).isEqualTo(302);
    }
}
