package fr.essaim.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** One rendered template: a controller returns it, Spring writes it. */
public final class Page implements View {

    private final TemplateEngine templates;
    private final String template;
    private final Map<String, Object> parameters;

    Page(TemplateEngine templates, String template, Map<String, Object> parameters) {
        this.templates = templates;
        this.template = template;
        this.parameters = parameters;
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    // Rendered whole before the first byte goes out, so that a failing template still ends as an error page.
    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(template, parameters, output);
        response.setContentType(getContentType());
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }
}
