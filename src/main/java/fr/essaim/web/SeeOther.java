package fr.essaim.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Leads on to another page after a form was taken, so that a reload does not send it again. */
public final class SeeOther {

    private SeeOther() {}

    /** Leads to an address of this site, taken as it is written. */
    public static RedirectView to(String address) {
        RedirectView redirect = new RedirectView(address, true);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExpandUriTemplateVariables(false);
        redirect.setExposeModelAttributes(false);
        return redirect;
    }

    /** Leads to an address of this site, where the notice is said once. */
    public static RedirectView to(String address, Notice notice, RedirectAttributes next) {
        notice.sayOn(next);
        return to(address);
    }
}
