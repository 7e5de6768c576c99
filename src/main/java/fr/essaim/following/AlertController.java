package fr.essaim.following;

import fr.essaim.mail.LetterNotSent;
import fr.essaim.mail.MailAddress;
import fr.essaim.search.CaseStudyQuestions;
import fr.essaim.search.CaseStudyQuestions.Asked;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Where anybody asks for letters about a search. */
@Controller
@Hidden
class AlertController {

    static final String ADDRESS = "/alertes";

    private static final Logger LOG = LoggerFactory.getLogger(AlertController.class);
    private static final String NEW = ADDRESS + "/nouvelle";
    private static final String ASKED = ADDRESS + "/demandee";
    private static final String MAIL = "courriel";
    private static final String RHYTHM = "rythme";
    private static final int LONGEST_QUESTION = 4_000;
    // Letters repeat the words to whatever address was typed: nobody may lure others to a site through ours.
    private static final Pattern SITE =
            Pattern.compile("://|www\\.|[\\p{L}\\p{N}-]{2}\\.\\p{L}{2}", Pattern.CASE_INSENSITIVE);

    private final CaseStudyQuestions questions;
    private final AlertDesk desk;
    private final AlertPages alertPages;
    private final Pages pages;
    private final InstantSource clock = InstantSource.system();

    AlertController(CaseStudyQuestions questions, AlertDesk desk, AlertPages alertPages, Pages pages) {
        this.questions = questions;
        this.desk = desk;
        this.alertPages = alertPages;
        this.pages = pages;
    }

    /** What a mail program posts to, to stop an alert (RFC 8058). */
    static String stop(Follower follower, Alert alert) {
        return follower.page() + "/" + alert.id() + "/arret";
    }

    @GetMapping(NEW)
    Page form(@RequestParam MultiValueMap<String, String> parameters) {
        return pages.page("following/nouvelle", alertPages.form(questions.read(parameters), "", Rhythm.DAILY, null));
    }

    @PostMapping(NEW)
    ModelAndView ask(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        String address = String.valueOf(
                        parameters.getOrDefault(MAIL, List.of("")).getFirst())
                .strip();
        Rhythm rhythm =
                Rhythm.named(String.valueOf(parameters.getFirst(RHYTHM))).orElse(Rhythm.DAILY);
        Asked asked = questions.read(questionOf(parameters));
        Wish wish = new Wish(asked, address, rhythm);
        if (!desk.isOpen()) {
            return again(wish, "Ce site n’envoie pas de courriels pour l’instant.", HttpStatus.SERVICE_UNAVAILABLE);
        }
        if (!MailAddress.isValid(address)) {
            return again(
                    wish,
                    "Écrivez une adresse électronique entière, comme «\u00a0nom@exemple.fr\u00a0».",
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (SITE.matcher(asked.query().text()).find()) {
            return again(
                    wish,
                    "Une recherche qui contient l’adresse d’un site ne peut pas être suivie.",
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (WrittenQuestion.of(asked.query()).length() > LONGEST_QUESTION) {
            return again(wish, "Cette recherche est trop longue pour être suivie.", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return desk.mayAsk(request.getRemoteAddr())
                ? send(wish, clock.instant())
                : again(
                        wish,
                        "Trop de demandes viennent de votre réseau. Réessayez dans une heure.",
                        HttpStatus.TOO_MANY_REQUESTS);
    }

    @GetMapping(ASKED)
    Page asked() {
        return pages.page("following/demandee");
    }

    private ModelAndView send(Wish wish, Instant now) {
        try {
            desk.ask(wish.address(), wish.asked().query(), wish.rhythm(), now);
            RedirectView next = new RedirectView(ASKED, true);
            next.setStatusCode(HttpStatus.SEE_OTHER);
            return new ModelAndView(next);
        } catch (LetterNotSent e) {
            LOG.warn("Une lettre de confirmation n’est pas partie\u00a0: {}", e.getMessage());
            return again(
                    wish,
                    "La lettre de confirmation n’a pas pu partir. Vérifiez l’adresse, ou réessayez plus tard.",
                    HttpStatus.SERVICE_UNAVAILABLE);
        }
    }

    private ModelAndView again(Wish wish, String problem, HttpStatus status) {
        ModelAndView page = new ModelAndView(pages.page(
                "following/nouvelle", alertPages.form(wish.asked(), wish.address(), wish.rhythm(), problem)));
        page.setStatus(status);
        return page;
    }

    private static MultiValueMap<String, String> questionOf(MultiValueMap<String, String> parameters) {
        MultiValueMap<String, String> question = new LinkedMultiValueMap<>(parameters);
        question.remove(MAIL);
        question.remove(RHYTHM);
        return question;
    }

    /** What a form said. */
    private record Wish(Asked asked, String address, Rhythm rhythm) {}
}
