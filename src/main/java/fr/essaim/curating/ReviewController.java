package fr.essaim.curating;

import fr.essaim.access.People;
import fr.essaim.access.Role;
import fr.essaim.access.SignedIn;
import fr.essaim.curating.ReviewPages.Refusal;
import fr.essaim.web.Notice;
import fr.essaim.web.Pages;
import fr.essaim.web.ProblemType;
import fr.essaim.web.Refused;
import fr.essaim.web.SeeOther;
import fr.essaim.writing.PersonalTraces;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Comments on a case, and who is to review it. */
@Controller
@Hidden
class ReviewController {

    private static final int LONGEST_COMMENT = 10_000;

    private final WorkshopCases cases;
    private final ReviewPages reviewPages;
    private final Comments comments;
    private final Assignments assignments;
    private final People people;
    private final WorkshopWords words;
    private final Pages pages;

    ReviewController(
            WorkshopCases cases,
            ReviewPages reviewPages,
            Comments comments,
            Assignments assignments,
            People people,
            WorkshopWords words,
            Pages pages) {
        this.cases = cases;
        this.reviewPages = reviewPages;
        this.comments = comments;
        this.assignments = assignments;
        this.people = people;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping("/atelier/cas/{id}/relecture")
    ModelAndView thread(
            @PathVariable String id,
            @RequestParam(name = "modifier", defaultValue = "") String changing,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request) {
        return page(cases.toRead(id, me), me, changing, Refusal.NONE, Notice.textOf(request));
    }

    @PostMapping("/atelier/cas/{id}/commentaires")
    ModelAndView comment(
            @PathVariable String id,
            @RequestParam(name = "commentaire", defaultValue = "") String text,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        OpenedCase opened = cases.toRead(id, me);
        Optional<String> problem = problemWith(text);
        if (problem.isPresent()) {
            return refused(opened, me, "", new Refusal(text, problem.get()));
        }
        comments.add(opened.id(), me.id(), cleaned(text));
        return new ModelAndView(SeeOther.to(address(opened), Notice.done(words.say("commentaire.ajoute")), next));
    }

    @PostMapping("/atelier/cas/{id}/commentaires/{comment}")
    ModelAndView rewrite(
            @PathVariable String id,
            @PathVariable String comment,
            @RequestParam(name = "commentaire", defaultValue = "") String text,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        OpenedCase opened = cases.toRead(id, me);
        Comment mine = mine(comment, opened, me);
        Optional<String> problem = problemWith(text);
        if (problem.isPresent()) {
            return refused(opened, me, comment, new Refusal(text, problem.get()));
        }
        comments.rewrite(mine, cleaned(text));
        return new ModelAndView(SeeOther.to(address(opened), Notice.done(words.say("commentaire.change")), next));
    }

    @PostMapping("/atelier/cas/{id}/commentaires/{comment}/suppression")
    View delete(
            @PathVariable String id,
            @PathVariable String comment,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        OpenedCase opened = cases.toRead(id, me);
        comments.delete(mine(comment, opened, me));
        return SeeOther.to(address(opened), Notice.done(words.say("commentaire.supprime")), next);
    }

    @PostMapping("/atelier/cas/{id}/attribution")
    View assign(
            @PathVariable String id,
            @RequestParam(name = "compte", defaultValue = "") String account,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        OpenedCase opened = cases.toRead(id, me);
        if (!me.has(Role.CURATOR)) {
            throw new Refused(ProblemType.NOT_YOURS.saying(words.say("attribution.refusee")));
        }
        if (account.isEmpty()) {
            assignments.release(opened.id());
            return SeeOther.to(address(opened), Notice.done(words.say("attribution.personne")), next);
        }
        if (people.having(Role.CURATOR).stream().noneMatch(person -> person.id().equals(account))) {
            throw new Refused(ProblemType.TO_CORRECT.saying(words.say("attribution.inconnue")));
        }
        assignments.assign(opened.id(), account);
        return SeeOther.to(address(opened), Notice.done(words.say("attribution.faite", people.nameOf(account))), next);
    }

    private Comment mine(String id, OpenedCase opened, SignedIn me) {
        Comment comment = comments.find(id)
                .filter(found -> found.caseId().equals(opened.id().value()))
                .orElseThrow(() -> new Refused(ProblemType.NOT_FOUND.saying(words.say("commentaire.absent"))));
        if (!comment.accountId().equals(me.id())) {
            throw new Refused(ProblemType.NOT_YOURS.saying(words.say("commentaire.autrui")));
        }
        return comment;
    }

    private Optional<String> problemWith(String text) {
        if (text.isBlank()) {
            return Optional.of(words.say("commentaire.vide"));
        }
        if (text.length() > LONGEST_COMMENT) {
            return Optional.of(words.say("commentaire.long", LONGEST_COMMENT));
        }
        return PersonalTraces.in(text).map(trace -> words.say("commentaire.trace", trace.found()));
    }

    private ModelAndView refused(OpenedCase opened, SignedIn me, String changing, Refusal refusal) {
        ModelAndView page = page(opened, me, changing, refusal, "");
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(OpenedCase opened, SignedIn me, String changing, Refusal refusal, String notice) {
        return new ModelAndView(
                pages.page("curating/relecture", reviewPages.of(opened, me, changing, refusal, notice)));
    }

    private static String address(OpenedCase opened) {
        return "/atelier/cas/" + opened.id() + "/relecture";
    }

    private static String cleaned(String text) {
        return text.replace("\r\n", "\n").strip();
    }
}
