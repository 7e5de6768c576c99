package fr.essaim.curating;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.RedirectView;

/** Sends the browser on after a form was taken, with a sentence for the next page. */
final class SeeOther {

    private static final String NOTICE = "avis";

    private SeeOther() {}

    static ModelAndView at(String address) {
        RedirectView redirect = new RedirectView(address, true);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExpandUriTemplateVariables(false);
        return new ModelAndView(redirect);
    }

    static ModelAndView at(String address, RedirectAttributes next, String notice) {
        next.addFlashAttribute(NOTICE, notice);
        return at(address);
    }

    /** The sentence that the page before left; empty when there is none. */
    static String notice(HttpServletRequest request) {
        Map<String, ?> left = RequestContextUtils.getInputFlashMap(request);
        return left != null && left.get(NOTICE) instanceof String notice ? notice : "";
    }
}
