package fr.essaim.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Tells whoever wants to know which questions of persons found nothing; programs, readers ahead of the click and the pages behind the first do not count. */
@Component
class VainQuestions {

    private static final String BROWSER = "mozilla/";
    private static final Pattern PROGRAM =
            Pattern.compile("bot|crawl|spider|slurp|preview|headless|monitor|lighthouse|scan|fetch|archiv");

    private final ObjectProvider<UnansweredQuestions> listeners;

    VainQuestions(ObjectProvider<UnansweredQuestions> listeners) {
        this.listeners = listeners;
    }

    /** Tells of a question for which there is nothing, or no case with all its words, when a person asked it. */
    void tell(CaseStudyQuery query, HttpServletRequest request) {
        if (query.isFiltered() && query.page() == 1 && isByPerson(request)) {
            listeners.orderedStream().forEach(listener -> listener.unanswered(query));
        }
    }

    private static boolean isByPerson(HttpServletRequest request) {
        String agent = request.getHeader(HttpHeaders.USER_AGENT);
        boolean ahead = request.getHeader("Sec-Purpose") != null || request.getHeader("Purpose") != null;
        return HttpMethod.GET.matches(request.getMethod()) && !ahead && agent != null && isBrowser(agent);
    }

    private static boolean isBrowser(String agent) {
        String name = agent.toLowerCase(Locale.ROOT);
        return name.startsWith(BROWSER) && !PROGRAM.matcher(name).find();
    }
}
