package fr.essaim.web;

import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** The addresses of styles, scripts, fonts and pictures, which change with their content so that browsers may keep them for a year. */
public record Assets(ResourceUrlProvider urls) {

    public String url(String path) {
        String versioned = urls.getForLookupPath(path);
        return versioned == null ? path : versioned;
    }
}
