package fr.essaim.selecting;

import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.QuestionAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** A search as selections keep it: the parameters of its address, without the page. */
final class Question {

    private Question() {}

    /** The parameters that a kept question stands for. */
    static MultiValueMap<String, String> parameters(String question) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        UriComponentsBuilder.fromUriString("/?" + question)
                .build()
                .getQueryParams()
                .forEach((name, values) -> values.forEach(value -> parameters.add(decoded(name), decoded(value))));
        return parameters;
    }

    static String of(CaseStudyQuery query) {
        CaseStudyQuery whole = new CaseStudyQuery(
                query.text(),
                query.selections(),
                query.from(),
                query.to(),
                query.near(),
                query.states(),
                query.conditions(),
                query.order(),
                1,
                CaseStudyQuery.DEFAULT_SIZE);
        String address = QuestionAddress.of("/", whole);
        return address.length() > 2 ? address.substring(2) : "";
    }

    /** A search of the public site. */
    static String address(String question) {
        return question.isEmpty() ? "/" : "/?" + question;
    }

    private static String decoded(@Nullable String text) {
        return text == null ? "" : URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
