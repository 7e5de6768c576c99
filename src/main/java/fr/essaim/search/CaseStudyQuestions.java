package fr.essaim.search;

import fr.essaim.search.QuestionReader.Question;
import fr.essaim.search.SearchPage.Chip;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Reads questions for other ways out of the base. */
@Component
public class CaseStudyQuestions {

    private final QuestionReader reader;
    private final FilterChips filters;

    CaseStudyQuestions(QuestionReader reader, FilterChips filters) {
        this.reader = reader;
        this.filters = filters;
    }

    /** A question, and what a page says of the parameters that were not understood. */
    public record Asked(CaseStudyQuery query, List<String> messages) {}

    /** The question that the parameters of a page ask; what is not understood is told and left out. */
    public Asked read(MultiValueMap<String, String> parameters) {
        Question question = reader.read(parameters);
        return new Asked(question.query(), QuestionProblems.forPage(question));
    }

    /** The question that a kept address asks: its parameters as they are written there. */
    public Asked written(String parameters) {
        MultiValueMap<String, String> read = new LinkedMultiValueMap<>();
        UriComponentsBuilder.newInstance()
                .query(parameters)
                .build()
                .getQueryParams()
                .forEach((name, values) -> values.forEach(
                        value -> read.add(name, value == null ? "" : UriUtils.decode(value, StandardCharsets.UTF_8))));
        return read(read);
    }

    /** The active filters of a question, each with the address of the question without it. */
    public List<Chip> chips(CaseStudyQuery query, Function<CaseStudyQuery, String> address) {
        return filters.chips(query, address);
    }

    /**
     * The question that parameters ask.
     *
     * @throws fr.essaim.web.Refused naming every parameter that was not understood
     */
    public CaseStudyQuery require(MultiValueMap<String, String> parameters) {
        return QuestionProblems.requireUnderstood(reader.read(parameters));
    }
}
