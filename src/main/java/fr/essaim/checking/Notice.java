package fr.essaim.checking;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** What a page says once, after the redirection that follows an act. */
public record Notice(Kind kind, String text) {

    private static final String ATTRIBUTE = "notice";

    /** How it ended. */
    public enum Kind {
        DONE("reussite"),
        ATTENTION("attention");

        private final String style;

        Kind(String style) {
            this.style = style;
        }

        public String style() {
            return style;
        }
    }

    static Notice done(String text) {
        return new Notice(Kind.DONE, text);
    }

    static Notice attention(String text) {
        return new Notice(Kind.ATTENTION, text);
    }

    /** Keeps it for the next page. */
    void sayAfter(RedirectAttributes redirection) {
        redirection.addFlashAttribute(ATTRIBUTE, this);
    }

    static @Nullable Notice of(HttpServletRequest request) {
        Map<String, ?> kept = RequestContextUtils.getInputFlashMap(request);
        return kept != null && kept.get(ATTRIBUTE) instanceof Notice notice ? notice : null;
    }
}
