package fr.essaim.associating;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static fr.essaim.partnership.Acts.told;
import static fr.essaim.partnership.PartnershipBuilder.aPartnership;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.command.WithdrawCaseStudy;
import fr.essaim.partnership.Acts;
import fr.essaim.web.RunningSite;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One organisation under its spellings, in cases and partnerships. */
class OrganisationPagesTest extends RunningSite {

    @Test
    void an_organisation_is_what_several_spellings_mean() {
        publish(aCaseStudy("orga-cas-un").titled("Le cas des lampions").with("Les Lampionneurs", "association"));
        publish(aCaseStudy("orga-cas-deux").titled("Le cas des lanternes").withPartner("LAMPIONNEURS"));
        send(aPartnership("orga-partenariat")
                .titled("Éclairer ensemble")
                .with("Lampionneurs", "association", "porteurs")
                .with("Ville de Douai")
                .since("2014")
                .formed());
        send(told(Acts.of("orga-partenariat").leaves("Lampionneurs", "2018")));
        awaitIndex();
        String page = get("/organisations/lampionneur").body();
        assertThat(page)
                .contains("Le cas des lampions")
                .contains("Le cas des lanternes")
                .contains("Éclairer ensemble")
                .contains("partenaire de 2014 à 2018")
                .contains("2\u00a0études de cas, 1 partenariat");
        JsonNode json = json("/api/v1/organisations/lampionneur");
        assertThat(json.get("graphies").size()).isEqualTo(3);
        assertThat(json.get("profils").get(0).asString()).isEqualTo("association");
        assertThat(json.get("partenariats").get(0).get("jusqua").asString()).isEqualTo("2018");
        assertThat(get("/organisations?q=lampionn").body()).contains("1\u00a0organisation");
        assertThat(get("/etudes-de-cas/orga-cas-deux").body()).contains("href=\"/organisations/lampionneur\"");
    }

    @Test
    void what_nothing_public_names_is_no_organisation() {
        publish(aCaseStudy("orga-retire").withPartner("Éphémère Union"));
        awaitIndex();
        assertThat(get("/organisations/ephemere-union").statusCode()).isEqualTo(200);
        send(new WithdrawCaseStudy(CaseStudyId.of("orga-retire"), "Périmé"));
        awaitIndex();
        assertThat(get("/organisations/ephemere-union").statusCode()).isEqualTo(404);
        assertThat(get("/organisations/Pas%20un%20id").statusCode()).isEqualTo(404);
        assertThat(get("/api/v1/organisations/jamais-nommee").statusCode()).isEqualTo(404);
        assertThat(get("/organisations?q=jamais-nommee-du-tout&page=zzz&tri=rien")
                        .body())
                .contains("Aucune organisation de ce nom");
    }
}
