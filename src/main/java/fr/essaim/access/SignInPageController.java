package fr.essaim.access;

import fr.essaim.web.Pages;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that asks who you are; its form is read by Spring Security. */
@Controller
@Hidden
class SignInPageController {

    private final Pages pages;
    private final Providers providers;

    SignInPageController(Pages pages, Providers providers) {
        this.pages = pages;
        this.providers = providers;
    }

    @GetMapping(SignInMessage.PAGE)
    Object ask(
            @RequestParam(defaultValue = "") String message,
            @AuthenticationPrincipal @Nullable SignedIn me,
            CsrfToken formToken,
            HttpServletResponse response) {
        if (me != null) {
            return "redirect:" + AccessConfiguration.HOME;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        SignInPage page =
                new SignInPage(SignInMessage.named(message).orElse(null), formToken.getToken(), providers.all());
        return pages.page("access/connexion", page);
    }
}
