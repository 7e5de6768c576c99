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

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final ObjectProvider<ResourceUrlProvider> urls;
    private final ObjectProvider<Viewers> viewers;

    // The command line runs without a web server, and so without addresses and visitors.
    Pages(ObjectProvider<ResourceUrlProvider> urls, ObjectProvider<Viewers> viewers) {
        this.urls = urls;
        this.viewers = viewers;
    }

    /** The page of a template (its path under {@code src/main/jte}, without the ending), which takes {@code page} and {@code site}. */
    public Page page(String template, Object model) {
        return new Page(templates, template + ".jte", Map.of("page", model, "site", site()));
    }

    /** The page of a template that always says the same, and takes {@code site} alone. */
    public Page page(String template) {
        return new Page(templates, template + ".jte", Map.of("site", site()));
    }

    private Site site() {
        Viewers known = viewers.getIfAvailable();
        return new Site(urls.getObject(), known == null ? Viewer.VISITOR : known.current());
    }
}
