package fr.essaim.associating;

import fr.essaim.organisation.OrganisationId;
import fr.essaim.web.ProblemType;
import fr.essaim.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Organisations for programs: the same rules as the page. */
@RestController
@Tag(name = "Organisations")
class OrganisationApi {

    private final Organisations organisations;
    private final OrganisationWords words;

    OrganisationApi(Organisations organisations, OrganisationWords words) {
        this.organisations = organisations;
        this.words = words;
    }

    @GetMapping("/api/v1/organisations/{id}")
    @Operation(
            summary = "Donne une organisation",
            description = "Ses graphies, les profils qui en sont dits, ses études de cas publiées et ses partenariats.")
    OrganisationAnswer one(
            @Parameter(description = "Identifiant de l’organisation, comme dans son adresse") @PathVariable String id) {
        return OrganisationId.parse(id)
                .flatMap(organisations::find)
                .map(OrganisationAnswer::of)
                .orElseThrow(() -> new Refused(ProblemType.NOT_FOUND.saying(words.say("absente"))));
    }
}
