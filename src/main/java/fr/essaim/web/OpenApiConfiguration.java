package fr.essaim.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
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

            Les facettes portent le nom des vocabulaires (`/vocabulaires`) ; leurs valeurs sont des identifiants de concepts. \
            Les erreurs sont des documents « problem+json » (RFC 9457) dont le `type` ne change pas. Les nombres comptent les \
            cas publiés dans la base, jamais une fréquence en France. Chaque texte garde la licence et le crédit indiqués sur \
            sa fiche.""";

    @Bean
    OpenAPI openApi(@Value("${essaim.version}") String version) {
        return new OpenAPI()
                .info(new Info()
                        .title("API d’Essaim")
                        .description(DESCRIPTION)
                        .version(version)
                        .license(new License()
                                .name("Code sous licence Apache-2.0 ; chaque texte garde la sienne")
                                .url("/aide#licences")))
                // Written relative, so that it is right behind any proxy.
                .servers(List.of(new Server().url("/").description("Ce serveur")))
                .tags(List.of(
                        tag("Études de cas", "Chercher, lire, exporter"),
                        tag("Écrire un cas", "Écrire, classer, soumettre, publier, renvoyer, retirer, avec un jeton"),
                        tag("Complétions", "Proposer des mots pendant la frappe"),
                        tag("État", "Suivre le service")));
    }

    private static Tag tag(String name, String description) {
        return new Tag().name(name).description(description);
    }
}
