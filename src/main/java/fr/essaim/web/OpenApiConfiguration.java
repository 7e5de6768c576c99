package fr.essaim.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Presents the API to those who write programs against it. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final String DESCRIPTION = """
            Lire la base de connaissances des alliances d’intérêt général : chercher, lire une fiche telle qu’elle est ou \
            telle qu’elle était un jour donné, suivre son histoire, exporter.

            Lire ne demande rien. Écrire demande un jeton (`Authorization: Bearer essaim_…`), que l’on crée dans son profil, \
            et le rôle qu’il faut.

            Les facettes portent le nom des vocabulaires (`/vocabulaires`) ; leurs valeurs sont des identifiants de concepts. \
            Les erreurs sont des documents « problem+json » (RFC 9457) dont le `type` ne change pas. Les nombres comptent les \
            cas publiés dans la base, jamais une fréquence en France. Chaque texte garde la licence et le crédit indiqués sur \
            sa fiche.""";

    private static final String TOKEN = "jeton";

    @Bean
    OpenAPI openApi(@Value("${essaim.version}") String version) {
        return new OpenAPI()
                .info(new Info()
                        .title("API d’Essaim")
                        .description(DESCRIPTION)
                        .version(version)
                        .license(new License()
                                .name("Code sous licence Apache-2.0\u202F; chaque texte garde la sienne")
                                .url("/aide#licences")))
                // Written relative, so that it is right behind any proxy.
                .servers(List.of(new Server().url("/").description("Ce serveur")))
                .components(new Components().addSecuritySchemes(TOKEN, token()))
                // With a token or without: each address says by its answer which it needs.
                .addSecurityItem(new SecurityRequirement())
                .addSecurityItem(new SecurityRequirement().addList(TOKEN))
                .tags(List.of(
                        tag("Études de cas", "Chercher, lire, exporter"),
                        tag("Écrire un cas", "Écrire, classer, soumettre, publier, renvoyer, retirer, avec un jeton"),
                        tag("Sélections", "Lire les éditions figées pour les webinaires"),
                        tag("Complétions", "Proposer des mots pendant la frappe"),
                        tag("État", "Suivre le service")));
    }

    private static SecurityScheme token() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("Un jeton de votre profil, qui agit en votre nom et avec vos rôles.");
    }

    private static Tag tag(String name, String description) {
        return new Tag().name(name).description(description);
    }
}
