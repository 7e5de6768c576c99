package fr.essaim.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Makes pages from templates, which were compiled with the application. */
@Component
public class Pages {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), "fr.essaim.web.templates");
    private final ObjectProvider<ResourceUrlProvider> urls;

    // The command line runs without a web server, and so without addresses.
    Pages(ObjectProvider<ResourceUrlProvider> urls) {
        this.urls = urls;
    }

    /** The page of a template (its path under {@code src/main/jte}, without the ending), which takes {@code page} and {@code assets}. */
    public Page page(String template, Object model) {
        return new Page(templates, template + ".jte", Map.of("page", model, "assets", assets()));
    }

    /** The page of a template that always says the same, and takes {@code assets} alone. */
    public Page page(String template) {
        return new Page(templates, template + ".jte", Map.of("assets", assets()));
    }

    private Assets assets() {
        return new Assets(urls.getObject());
    }
}
