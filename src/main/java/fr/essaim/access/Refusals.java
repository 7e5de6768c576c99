package fr.essaim.access;

import fr.essaim.web.ProblemType;
import fr.essaim.web.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers whoever may not come where she asked to: sign in, another role, another token, or no such address. */
@Component
@ConditionalOnWebApplication
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String CHALLENGE = "Bearer realm=\"Essaim\"";

    private final HandlerExceptionResolver answers;

    Refusals(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver answers) {
        this.answers = answers;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        refuse(request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        Optional<AddressRules.Who> who = AddressRules.whoMay(request);
        boolean letIn = who.isPresent() && AddressRules.allows(who.get(), request);
        if (why instanceof CsrfException && letIn) {
            formExpired(request, response);
        } else {
            refuse(request, response);
        }
    }

    void wrongToken(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE + ", error=\"invalid_token\"");
        answer(
                request,
                response,
                new Refused(
                        ProblemType.TOKEN_REFUSED.saying(
                                "Le jeton est inconnu, révoqué, ou son compte est verrouillé. Créez-en un autre dans votre profil.")));
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<AddressRules.Who> who = AddressRules.whoMay(request);
        if (who.isEmpty()) {
            answer(request, response, new ResponseStatusException(unknown(request)));
        } else if (Presence.current().isEmpty()) {
            askToSignIn(request, response);
        } else {
            roleNeeded(request, response, who.get());
        }
    }

    private static HttpStatus unknown(HttpServletRequest request) {
        return AddressRules.names(request) ? HttpStatus.METHOD_NOT_ALLOWED : HttpStatus.NOT_FOUND;
    }

    private void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean expired = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        String page = expired ? SignInMessage.EXPIRED.address() : SignInMessage.PAGE;
        if (isApi(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
            answer(
                    request,
                    response,
                    new Refused(
                            ProblemType.SIGN_IN_NEEDED.saying(
                                    "Connectez-vous, ou envoyez un jeton de votre profil\u00A0: «\u00A0Authorization: Bearer essaim_…\u00A0».")));
        } else if (request.getHeader("HX-Request") != null) {
            // A piece of a page cannot become the sign-in page: the browser is told to go there whole.
            response.setHeader("HX-Redirect", page);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.sendRedirect(page);
        }
    }

    private void roleNeeded(HttpServletRequest request, HttpServletResponse response, AddressRules.Who who)
            throws IOException {
        String detail = who instanceof AddressRules.Who.AnyOf roles && !AddressRules.isTokenOutOfPlace(request)
                ? rolesNeeded(roles.roles())
                : "Un jeton n’ouvre que l’API et les pages publiques. Connectez-vous pour aller plus loin.";
        answer(request, response, new Refused(ProblemType.ROLE_NEEDED.saying(detail)));
    }

    private static String rolesNeeded(List<Role> roles) {
        String names =
                roles.stream().map(role -> "«\u00A0" + role.label() + "\u00A0»").collect(Collectors.joining(" ou "));
        return "Il faut le rôle " + names + ". Un administrateur d’Essaim peut vous le donner.";
    }

    private void formExpired(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getRequestURI().equals(SignInMessage.PAGE)) {
            response.sendRedirect(SignInMessage.EXPIRED.address());
            return;
        }
        answer(
                request,
                response,
                new Refused(
                        ProblemType.FORM_EXPIRED.saying(
                                "La page était ouverte depuis trop longtemps, ou la demande ne vient pas d’Essaim. Revenez à la page précédente, rechargez-la et recommencez.")));
    }

    // Outside of Spring's dispatcher nobody renders what an exception handler answers.
    private void answer(HttpServletRequest request, HttpServletResponse response, Exception why) throws IOException {
        ModelAndView page = answers.resolveException(request, response, null, why);
        if (page == null || page.getView() == null) {
            return;
        }
        HttpStatusCode status = page.getStatus();
        if (status != null) {
            response.setStatus(status.value());
        }
        try {
            page.getView().render(page.getModel(), request, response);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }
}
