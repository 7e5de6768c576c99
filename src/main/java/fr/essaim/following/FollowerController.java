package fr.essaim.following;

import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import fr.essaim.web.ProblemType;
import fr.essaim.web.Refused;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The page of one follower, whose secret address stands in every letter to her; whoever opens an address only looks, so that programs which try the links of letters change nothing. */
@Controller
@Hidden
@RequestMapping(AlertController.ADDRESS)
class FollowerController {

    private static final String ONE_CLICK = "One-Click";

    private final AlertDesk desk;
    private final AlertPages alertPages;
    private final Pages pages;
    private final InstantSource clock = InstantSource.system();

    FollowerController(AlertDesk desk, AlertPages alertPages, Pages pages) {
        this.desk = desk;
        this.alertPages = alertPages;
        this.pages = pages;
    }

    @GetMapping("/effacee")
    Page erased() {
        return pages.page("following/effacee");
    }

    @GetMapping("/{token}")
    Page alerts(
            @PathVariable String token, @RequestParam(defaultValue = "") String fait, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return pages.page("following/alertes", alertPages.alerts(follower(token), notice(fait)));
    }

    @GetMapping("/{token}/{alert}/arret")
    View whereToStop(@PathVariable String token, @PathVariable String alert) {
        return at(follower(token).page());
    }

    @PostMapping("/{token}/{alert}/arret")
    View stop(
            @PathVariable String token,
            @PathVariable String alert,
            @RequestParam(name = "List-Unsubscribe", defaultValue = "") String byProgram) {
        desk.follower(token)
                .flatMap(follower -> desk.find(follower, alert))
                .ifPresent(found -> desk.forget(List.of(found)));
        // A mail program follows no redirection, and learns the same whether there was an alert or not.
        return byProgram.equals(ONE_CLICK) ? pages.page("following/arretee") : afterStopping(token);
    }

    @PostMapping("/{token}/{alert}/confirmation")
    View confirm(@PathVariable String token, @PathVariable String alert) {
        Follower follower = follower(token);
        desk.confirm(alert(follower, alert), clock.instant());
        return at(follower.page() + "?fait=confirmee");
    }

    @PostMapping("/{token}/{alert}/rythme")
    View changeRhythm(@PathVariable String token, @PathVariable String alert) {
        Follower follower = follower(token);
        desk.changeRhythm(alert(follower, alert));
        return at(follower.page() + "?fait=rythme");
    }

    @PostMapping("/{token}/effacement")
    View erase(@PathVariable String token) {
        desk.forget(desk.of(follower(token)));
        return at(AlertController.ADDRESS + "/effacee");
    }

    private View afterStopping(String token) {
        return desk.follower(token)
                .map(follower -> at(follower.page() + "?fait=arretee"))
                .orElseGet(() -> at(AlertController.ADDRESS + "/effacee"));
    }

    private Follower follower(String token) {
        return desk.follower(token)
                .orElseThrow(() -> new Refused(ProblemType.NOT_FOUND.saying(
                        "Cette page d’alertes n’existe pas, ou plus\u00a0: elle disparaît avec la"
                                + " dernière alerte, et une demande qui n’est pas confirmée est effacée"
                                + " après 48\u00a0heures.")));
    }

    private Alert alert(Follower follower, String id) {
        return desk.find(follower, id)
                .orElseThrow(() -> new Refused(ProblemType.NOT_FOUND.saying(
                        "Cette alerte n’existe plus. La page de vos alertes montre celles qui restent.")));
    }

    private static String notice(String done) {
        return switch (done) {
            case "confirmee" -> "Votre alerte est confirmée.";
            case "arretee" -> "L’alerte est arrêtée\u00a0: il n’en reste rien.";
            case "rythme" -> "Le rythme est changé.";
            default -> "";
        };
    }

    private static RedirectView at(String address) {
        RedirectView redirect = new RedirectView(address, true);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExpandUriTemplateVariables(false);
        return redirect;
    }
}
