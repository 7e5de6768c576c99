package fr.essaim.selecting;

import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.QuestionAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A search as selections keep it: the parameters of its address, without the page. */
final class Question {

    private Question() {}

    /** The parameters that a kept question stands for. */
    static MultiValueMap<String, String> parameters(String question) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        for (String part : question.split("&")) {
            String[] pair = part.split("=", 2);
            if (!pair[0].isBlank()) {
                parameters.add(decoded(pair[0]), pair.length == 2 ? decoded(pair[1]) : "");
            }
        }
        return parameters;
    }

    static String of(CaseStudyQuery query) {
        CaseStudyQuery whole = new CaseStudyQuery(
                query.text(),
                query.wording(),
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

    // A form may send anything; what is no encoded text is taken as it is.
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
