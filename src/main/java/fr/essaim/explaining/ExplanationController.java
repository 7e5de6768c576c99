package fr.essaim.explaining;

import fr.essaim.explaining.ExplanationPage.Case;
import fr.essaim.explaining.ExplanationPage.Field;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.CaseStudyQuestions;
import fr.essaim.search.QuestionAddress;
import fr.essaim.search.QuestionWords;
import fr.essaim.search.WorkshopSearch;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Why a case stands where it stands, of a visitor's question or of one of the workshop's list. */
@Controller
@Hidden
class ExplanationController {

    private static final String CASE = "cas";
    private static final String FROM = "de";
    private static final String WORKSHOP = "atelier";

    private final CaseStudyQuestions questions;
    private final WorkshopSearch workshop;
    private final QuestionWords words;
    private final ExplanationPages explanations;
    private final MessageSource messages;
    private final Pages pages;

    ExplanationController(
            CaseStudyQuestions questions,
            WorkshopSearch workshop,
            QuestionWords words,
            ExplanationPages explanations,
            MessageSource messages,
            Pages pages) {
        this.questions = questions;
        this.workshop = workshop;
        this.words = words;
        this.explanations = explanations;
        this.messages = messages;
        this.pages = pages;
    }

    @GetMapping("/atelier/explication")
    Page explanation(@RequestParam MultiValueMap<String, String> parameters) {
        boolean inTheWorkshop = WORKSHOP.equals(parameters.getFirst(FROM));
        MultiValueMap<String, String> asked = new LinkedMultiValueMap<>(parameters);
        asked.remove(CASE);
        asked.remove(FROM);
        CaseStudyQuery query =
                inTheWorkshop ? workshop.query(asked) : questions.read(asked).query();
        String named = Objects.requireNonNullElse(parameters.getFirst(CASE), "");
        Case study = named.isBlank() ? null : explanations.of(query, named).orElse(null);
        List<Field> fields = new ArrayList<>();
        asked.forEach((name, values) -> values.forEach(value -> fields.add(new Field(name, value))));
        if (inTheWorkshop) {
            fields.add(new Field(FROM, WORKSHOP));
        }
        return pages.page(
                "explaining/explication",
                new ExplanationPage(
                        words.of(query),
                        inTheWorkshop
                                ? QuestionAddress.inTheWorkshop("/atelier/cas", query)
                                : QuestionAddress.of("/", query),
                        fields,
                        named,
                        named.isBlank() || study != null ? "" : say("inconnu"),
                        study));
    }

    private String say(String key) {
        return messages.getMessage("explication." + key, null, Locale.FRENCH);
    }
}
