package fr.essaim.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Errors that the servlet container met before or after a controller, told like all the others. */
@Controller
@Hidden
class ServletErrors implements ErrorController {

    private final Failures failures;

    ServletErrors(Failures failures) {
        this.failures = failures;
    }

    // Somebody who types the address of the error page has asked for a page that does not exist.
    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus told = status instanceof Integer code ? HttpStatus.valueOf(code) : HttpStatus.NOT_FOUND;
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failures.answer(Failures.inFrench(told), address == null ? "" : address.toString());
    }
}
