package fr.essaim.following;

import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.QuestionAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** What a question asks for as the parameters of an address: how it is kept, and carried by a form. */
final class WrittenQuestion {

    private WrittenQuestion() {}

    /** « domaine=education&depuis=2019 »; empty for everything. */
    static String of(CaseStudyQuery query) {
        return QuestionAddress.of("", query.withoutOrder()).replaceFirst("^\\?", "");
    }

    static MultiValueMap<String, String> parameters(String written) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        UriComponentsBuilder.newInstance()
                .query(written)
                .build()
                .getQueryParams()
                .forEach((name, values) -> {
                    for (String value : values) {
                        parameters.add(name, value == null ? "" : UriUtils.decode(value, StandardCharsets.UTF_8));
                    }
                });
        return parameters;
    }

    static List<Field> fields(CaseStudyQuery query) {
        List<Field> fields = new ArrayList<>();
        parameters(of(query)).forEach((name, values) -> values.forEach(value -> fields.add(new Field(name, value))));
        return fields;
    }
}
