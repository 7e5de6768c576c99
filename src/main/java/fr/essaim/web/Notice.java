package fr.essaim.web;

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

    public static Notice done(String text) {
        return new Notice(Kind.DONE, text);
    }

    public static Notice attention(String text) {
        return new Notice(Kind.ATTENTION, text);
    }

    /** Keeps it for the next page. */
    void sayOn(RedirectAttributes next) {
        next.addFlashAttribute(ATTRIBUTE, this);
    }

    /** What the page before left to be said, if anything. */
    public static @Nullable Notice of(HttpServletRequest request) {
        Map<String, ?> kept = RequestContextUtils.getInputFlashMap(request);
        return kept != null && kept.get(ATTRIBUTE) instanceof Notice notice ? notice : null;
    }

    /** The words that the page before left; empty when there are none. */
    public static String textOf(HttpServletRequest request) {
        Notice left = of(request);
        return left == null ? "" : left.text();
    }
}
