package fr.essaim.tagging;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.essaim.access.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The proposals for programs: the same as on the page. */
@RestController
@Tag(name = "Études de cas")
class ProposalApi {

    private final ClassifiedCases cases;
    private final TagProposals proposals;

    ProposalApi(ClassifiedCases cases, TagProposals proposals) {
        this.cases = cases;
        this.proposals = proposals;
    }

    @GetMapping("/api/v1/etudes-de-cas/{id}/propositions")
    @Operation(summary = "Propose des concepts pour une étude de cas, par facette, avec leurs raisons")
    Map<String, List<Proposed>> proposals(
            @PathVariable String id, @Parameter(hidden = true) @AuthenticationPrincipal SignedIn me) {
        Map<String, List<Proposed>> byFacet = new LinkedHashMap<>();
        proposals
                .forCase(cases.at(id, me))
                .forEach((facet, all) ->
                        byFacet.put(facet, all.stream().map(Proposed::of).toList()));
        return byFacet;
    }

    /** One proposal, as the API writes it. */
    record Proposed(
            String id,
            @JsonProperty("confiance") double confidence,
            @JsonProperty("phrase") @Nullable String sentence,
            @JsonProperty("voisins") List<String> neighbours) {

        private static final double THOUSANDTHS = 1_000;

        static Proposed of(Proposal proposal) {
            return new Proposed(
                    proposal.concept().notation(),
                    Math.round(proposal.confidence() * THOUSANDTHS) / THOUSANDTHS,
                    proposal.quotation() == null ? null : proposal.quotation().sentence(),
                    proposal.neighbours().stream()
                            .map(neighbour -> neighbour.id().value())
                            .toList());
        }
    }
}
