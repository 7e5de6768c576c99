package fr.essaim.importing;

import fr.essaim.web.ProblemType;
import fr.essaim.web.Refused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Says in French that a file is too large, before anybody looks into it: the form's token would otherwise be the first thing missed. */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class UploadLimit extends OncePerRequestFilter {

    private final HandlerExceptionResolver answers;
    private final long most;

    UploadLimit(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver answers,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
        this.answers = answers;
        this.most = most.toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() <= most) {
            chain.doFilter(request, response);
            return;
        }
        Refused refused = new Refused(ProblemType.TOO_LARGE.saying(
                "Un fichier peut peser 50\u00A0Mo au plus. Partagez-le en plusieurs fichiers."));
        ModelAndView answer = answers.resolveException(request, response, null, refused);
        if (answer != null && answer.getView() != null) {
            response.setStatus(refused.problem().getStatus());
            render(answer.getView(), request, response);
        }
    }

    // An answer of the API is written already; a page is not.
    private static void render(View page, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            page.render(Map.of(), request, response);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
