package fr.essaim.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** A password or token that was just made, which the next page shows and nothing shows again. */
final class NewSecret {

    private static final String ATTRIBUTE = "secret";

    private NewSecret() {}

    static void show(String secret, RedirectAttributes next) {
        next.addFlashAttribute(ATTRIBUTE, secret);
    }

    static @Nullable String of(HttpServletRequest request) {
        Map<String, ?> left = RequestContextUtils.getInputFlashMap(request);
        return left != null && left.get(ATTRIBUTE) instanceof String secret ? secret : null;
    }
}
