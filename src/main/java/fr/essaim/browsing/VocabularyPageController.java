package fr.essaim.browsing;

import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.Scheme;
import fr.essaim.vocabulary.Vocabularies;
import fr.essaim.vocabulary.VocabularyRdf;
import fr.essaim.vocabulary.VocabularyRdf.Format;
import fr.essaim.web.Pages;
import fr.essaim.web.ProblemType;
import fr.essaim.web.Refused;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The vocabularies, each and all, as pages for people and as linked data for programs. */
@Controller
@Hidden
class VocabularyPageController {

    private static final String FORMAT = "format";

    private final Vocabularies vocabularies;
    private final VocabularyRdf linkedData;
    private final VocabularyPages vocabularyPages;
    private final MessageSource messages;
    private final Pages pages;

    VocabularyPageController(
            Vocabularies vocabularies,
            VocabularyRdf linkedData,
            VocabularyPages vocabularyPages,
            MessageSource messages,
            Pages pages) {
        this.vocabularies = vocabularies;
        this.linkedData = linkedData;
        this.vocabularyPages = vocabularyPages;
        this.messages = messages;
        this.pages = pages;
    }

    @GetMapping("/vocabulaires")
    View all() {
        return pages.page("browsing/vocabulaires", vocabularyPages.all());
    }

    @GetMapping("/vocabulaires/{scheme}")
    View scheme(@PathVariable("scheme") String name, HttpServletRequest request, HttpServletResponse response) {
        Scheme scheme = scheme(name);
        return switch (wanted(request, response)) {
            case PAGE -> pages.page("browsing/schema", vocabularyPages.of(scheme));
            case TURTLE -> new LinkedData(Format.TURTLE, out -> linkedData.write(scheme, Format.TURTLE, out));
            case JSON_LD -> new LinkedData(Format.JSON_LD, out -> linkedData.write(scheme, Format.JSON_LD, out));
        };
    }

    @GetMapping("/vocabulaires/{scheme}/{concept}")
    View concept(
            @PathVariable("scheme") String name,
            @PathVariable("concept") String notation,
            HttpServletRequest request,
            HttpServletResponse response) {
        Scheme scheme = scheme(name);
        Concept concept = concept(scheme, notation);
        return switch (wanted(request, response)) {
            case PAGE -> pages.page("browsing/concept", vocabularyPages.of(scheme, concept));
            case TURTLE -> new LinkedData(Format.TURTLE, out -> linkedData.write(concept, Format.TURTLE, out));
            case JSON_LD -> new LinkedData(Format.JSON_LD, out -> linkedData.write(concept, Format.JSON_LD, out));
        };
    }

    // One address has several answers: a cache must keep them apart.
    private static Representation wanted(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return Representation.wanted(request.getParameter(FORMAT), request.getHeader(HttpHeaders.ACCEPT));
    }

    private Scheme scheme(String name) {
        return vocabularies.findScheme(name).orElseThrow(() -> unknown("vocabulaire.inconnu"));
    }

    private Concept concept(Scheme scheme, String notation) {
        return scheme.concepts().stream()
                .filter(concept -> concept.id().notation().equals(notation))
                .findFirst()
                .orElseThrow(() -> unknown("concept.inconnu"));
    }

    private Refused unknown(String message) {
        return new Refused(ProblemType.NOT_FOUND.saying(messages.getMessage(message, null, Locale.FRENCH)));
    }
}
