package fr.essaim.harvesting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.harvesting.OaiReply.Header;
import fr.essaim.web.RunningSite;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** The running site as a program sees it that copies the base. */
abstract class OaiSite extends RunningSite {

    static final String RECORDS = "verb=ListRecords&metadataPrefix=oai_dc";
    static final String HEADERS = "verb=ListIdentifiers&metadataPrefix=oai_dc";

    /** The answer to a query; valid, whatever it says. */
    OaiReply ask(String query) {
        HttpResponse<String> answer = get("/oai" + (query.isEmpty() ? "" : "?" + query));
        assertThat(answer.statusCode()).as(query).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/xml;charset=UTF-8");
        return OaiReply.of(answer.body());
    }

    /** All the answers to a query, from its first to the last that its tokens lead to. */
    List<OaiReply> askAll(String query) {
        List<OaiReply> replies = new ArrayList<>();
        replies.add(ask(query));
        String verb = query.split("&")[0];
        while (!replies.getLast().token().isEmpty()) {
            replies.add(ask(verb + "&resumptionToken=" + replies.getLast().token()));
        }
        return replies;
    }

    /** All the headers that a query leads to, in their order. */
    List<Header> headers(String query) {
        return askAll(query).stream().flatMap(reply -> reply.headers().stream()).toList();
    }
}
