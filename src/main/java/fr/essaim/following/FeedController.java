package fr.essaim.following;

import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.CaseStudyQuestions;
import fr.essaim.search.CaseStudyResults;
import fr.essaim.search.CaseStudySearch;
import fr.essaim.search.Order;
import fr.essaim.search.QuestionParameters;
import fr.essaim.search.QuestionWords;
import fr.essaim.web.PublicAddress;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The feed of any search. */
@RestController
@Tag(name = "Études de cas")
class FeedController {

    private final CaseStudyQuestions questions;
    private final CaseStudySearch search;
    private final QuestionWords words;
    private final AtomDocument atom;
    private final PublicAddress addresses;

    FeedController(
            CaseStudyQuestions questions,
            CaseStudySearch search,
            QuestionWords words,
            AtomDocument atom,
            PublicAddress addresses) {
        this.questions = questions;
        this.search = search;
        this.words = words;
        this.atom = atom;
        this.addresses = addresses;
    }

    @GetMapping(CaseFeed.ADDRESS)
    @Operation(
            summary = "Suit une recherche dans un lecteur de flux",
            description = "Format Atom\u202F; les derniers cas publiés d’abord, quel que soit le tri demandé.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content = @Content(mediaType = "application/atom+xml", schema = @Schema(type = "string"))))
    @QuestionParameters
    @Parameter(
            name = "page",
            in = ParameterIn.QUERY,
            description = "Page du flux, à partir de 1",
            schema = @Schema(type = "integer", minimum = "1", defaultValue = "1"))
    @Parameter(
            name = "taille",
            in = ParameterIn.QUERY,
            description = "Cas par page",
            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
    void feed(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            ServletWebRequest request,
            HttpServletResponse response)
            throws IOException {
        CaseStudyQuery asked = questions.require(parameters);
        CaseStudyQuery query = asked.withOrder(Order.PUBLISHED).withPage(asked.page());
        CaseStudyResults results = search.find(query);
        CaseFeed feed = CaseFeed.of(query, words.line(query), results.total(), search.sheets(results));
        response.setHeader(
                HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePublic().getHeaderValue());
        if (request.checkNotModified("W/\"" + feed.digest(addresses.of("")) + "\"")) {
            return;
        }
        response.setContentType("application/atom+xml;charset=UTF-8");
        atom.write(feed, response.getOutputStream());
    }
}
