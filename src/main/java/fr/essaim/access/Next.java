package fr.essaim.access;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The page shown after a form was sent, with what it says once: a message, and perhaps a secret. */
record Next(String address, RedirectAttributes carried) {

    private static final String MESSAGE = "message";
    private static final String SECRET = "secret";

    Next showing(String secret) {
        carried.addFlashAttribute(SECRET, secret);
        return this;
    }

    View saying(String message) {
        carried.addFlashAttribute(MESSAGE, message);
        RedirectView view = new RedirectView(address);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }

    static @Nullable String message(Model model) {
        return (String) model.getAttribute(MESSAGE);
    }

    static @Nullable String secret(Model model) {
        return (String) model.getAttribute(SECRET);
    }
}
