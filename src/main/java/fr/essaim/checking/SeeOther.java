package fr.essaim.checking;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** Leads to another page after an act, so that a reload does not act again. */
final class SeeOther {

    private SeeOther() {}

    static RedirectView at(String address) {
        RedirectView view = new RedirectView(address);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return view;
    }
}
