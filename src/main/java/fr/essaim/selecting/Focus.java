package fr.essaim.selecting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Where the keyboard goes on after an act, on the page that follows. */
final class Focus {

    private static final String ATTRIBUTE = "focus";

    private Focus() {}

    /** @param element the id of what is to be focused */
    static void on(String element, RedirectAttributes next) {
        next.addFlashAttribute(ATTRIBUTE, element);
    }

    /** The id of what is to be focused, or empty. */
    static String of(HttpServletRequest request) {
        Map<String, ?> kept = RequestContextUtils.getInputFlashMap(request);
        return kept != null && kept.get(ATTRIBUTE) instanceof String element ? element : "";
    }
}
