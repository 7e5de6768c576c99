package fr.essaim.presenting;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Draws slides as one file for a browser, which needs nothing else and no network. */
@Component
class SlidesHtml {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final CaseFacts facts;
    private final String style = fonts() + text("/presenting/diapositives.css");
    private final String script = text("/presenting/diapositives.js");

    SlidesHtml(CaseFacts facts) {
        this.facts = facts;
    }

    byte[] of(Deck deck) {
        List<SlideShow.Shown> shown = new ArrayList<>();
        for (Slide slide : deck.slides()) {
            shown.add(new SlideShow.Shown(shown.size() + 1, slide));
        }
        QrCode code = deck.code();
        SlideShow page = new SlideShow(
                deck.title(),
                style,
                script,
                "0 0 %1$d %1$d".formatted(code.side()),
                code.path(),
                facts.say("code", code.address()),
                shown);
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render("presenting/diapositives.jte", Map.of("page", page), output);
        return bytes(output);
    }

    /** What the file may do when it is opened in place: its own style and script, and nothing from elsewhere. */
    String policy() {
        return "default-src 'none'; img-src data:; font-src data:; style-src '%s'; script-src '%s'; "
                        .formatted(digest(style), digest(script))
                + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String fonts() {
        return font("Essaim Sans", "400 700", "essaim-sans") + font("Essaim Serif", "400 600", "essaim-serif");
    }

    private static String font(String family, String weights, String file) {
        String bytes = Base64.getEncoder().encodeToString(resource("/static/essaim/polices/" + file + ".woff2"));
        return "@font-face{font-family:\"%s\";font-weight:%s;src:url(data:font/woff2;base64,%s) format(\"woff2\")}\n"
                .formatted(family, weights, bytes);
    }

    private static String text(String path) {
        return new String(resource(path), StandardCharsets.UTF_8);
    }

    private static byte[] resource(String path) {
        try (InputStream packed = SlidesHtml.class.getResourceAsStream(path)) {
            if (packed == null) {
                throw new IllegalStateException("not packed: " + path);
            }
            return packed.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Utf8ByteOutput output) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
