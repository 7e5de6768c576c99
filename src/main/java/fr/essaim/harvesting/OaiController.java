package fr.essaim.harvesting;

import fr.essaim.search.CaseStudyHarvest;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** The door of the protocol: a request in, a document out, whatever was asked. */
@RestController
@Hidden
class OaiController {

    private static final MediaType XML = new MediaType("text", "xml", StandardCharsets.UTF_8);
    private static final String SECONDS_TO_WAIT = "30";

    private final OaiAnswers answers;
    private final CaseStudyHarvest cases;
    private final Repository repository;

    OaiController(OaiAnswers answers, CaseStudyHarvest cases, Repository repository) {
        this.answers = answers;
        this.cases = cases;
        this.repository = repository;
    }

    @RequestMapping(
            path = Repository.PATH,
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<byte[]> answer(HttpServletRequest request) {
        Instant now = Instant.now();
        if (!cases.isPresent()) {
            // Who harvests next time from this moment on must not miss what an index that is behind does not know.
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
                    .build();
        }
        return ResponseEntity.ok().contentType(XML).body(document(now, request).getBytes(StandardCharsets.UTF_8));
    }

    private String document(Instant now, HttpServletRequest request) {
        OaiXml xml = new OaiXml();
        xml.element("responseDate", Datestamp.of(now));
        try {
            OaiRequest asked = OaiRequest.of(parameters(request));
            answer(asked, xml);
        } catch (OaiRefused refused) {
            end(xml, Map.of(), refused);
        }
        return xml.end();
    }

    private void answer(OaiRequest asked, OaiXml xml) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put(OaiRequest.VERB, asked.verb().spelling());
        attributes.putAll(asked.arguments());
        try {
            Answer answer = answers.to(asked);
            xml.element("request", attributes, repository.base());
            xml.element(asked.verb().spelling(), () -> answer.write(xml));
        } catch (OaiRefused refused) {
            end(xml, refused.error().leavesArguments() ? attributes : Map.of(), refused);
        }
    }

    private void end(OaiXml xml, Map<String, String> attributes, OaiRefused refused) {
        xml.element("request", attributes, repository.base());
        xml.element("error", Map.of("code", refused.error().code()), String.valueOf(refused.getMessage()));
    }

    private static Map<String, List<String>> parameters(HttpServletRequest request) {
        try {
            Map<String, List<String>> parameters = new LinkedHashMap<>();
            request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
            return parameters;
        } catch (InvalidParameterException e) {
            throw OaiError.BAD_ARGUMENT.because("Un argument contient un caractère mal codé.");
        }
    }
}
