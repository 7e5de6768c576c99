package fr.essaim.web;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/** Ends every failed request in French: a problem document under {@code /api/}, a page elsewhere; never a trace of the program. */
@ControllerAdvice
class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Pages pages;

    Failures(Pages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    Object refused(Refused refused, HttpServletRequest request) {
        return answer(refused.problem(), request);
    }

    @ExceptionHandler
    Object failed(Exception failure, HttpServletRequest request) {
        if (failure instanceof ErrorResponse refusal) {
            return answer(inFrench(refusal.getStatusCode()), request);
        }
        if (failure instanceof InvalidParameterException || failure instanceof RequestRejectedException) {
            return answer(ProblemType.NOT_UNDERSTOOD.saying("L’adresse contient un caractère mal codé."), request);
        }
        if (failure instanceof HttpMessageNotReadableException || failure instanceof MultipartException) {
            return answer(
                    ProblemType.NOT_UNDERSTOOD.saying("Le corps de la demande n’a pas la forme attendue."), request);
        }
        LOG.error("Erreur inattendue pour {} {}", request.getMethod(), place(request), failure);
        return answer(
                ProblemType.INTERNAL.saying("L’erreur a été notée. Vous pouvez réessayer dans un instant."), request);
    }

    // Some addresses are secrets: the log says which page it was, and of whom to nobody.
    private static String place(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? request.getRequestURI() : pattern.toString();
    }

    private Object answer(ProblemDetail problem, HttpServletRequest request) {
        return answer(problem, request.getRequestURI());
    }

    Object answer(ProblemDetail problem, String address) {
        if (address.startsWith("/api/")) {
            return ResponseEntity.status(problem.getStatus())
                    .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_PROBLEM_JSON_VALUE)
                    .body(problem);
        }
        String title = problem.getTitle() == null ? "" : problem.getTitle();
        String detail = problem.getDetail() == null ? "" : problem.getDetail();
        ModelAndView page =
                new ModelAndView(pages.page("web/erreur", new ErrorPage(problem.getStatus(), title, detail)));
        page.setStatus(HttpStatus.valueOf(problem.getStatus()));
        return page;
    }

    static ProblemDetail inFrench(HttpStatusCode status) {
        if (status.value() == HttpStatus.NOT_FOUND.value()) {
            return ProblemType.NOT_FOUND.saying(
                    "L’adresse est peut-être incomplète, ou la page n’a jamais existé. Les fiches, elles, gardent toujours leur adresse.");
        }
        if (status.value() == HttpStatus.METHOD_NOT_ALLOWED.value()) {
            return ProblemType.METHOD_REFUSED.saying("Vérifiez la méthode de la demande.");
        }
        if (status.value() == HttpStatus.CONTENT_TOO_LARGE.value()) {
            return ProblemType.TOO_LARGE.saying(
                    "Un fichier peut peser 50\u00A0Mo au plus. Partagez-le en plusieurs fichiers.");
        }
        if (status.is4xxClientError()) {
            return ProblemType.NOT_UNDERSTOOD.saying("Vérifiez l’adresse et réessayez.");
        }
        return ProblemType.INTERNAL.saying("Vous pouvez réessayer dans un instant.");
    }
}
