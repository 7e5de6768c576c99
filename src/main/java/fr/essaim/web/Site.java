package fr.essaim.web;

import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * What every page knows beside what it shows: where its styles and scripts are, and who looks.
 *
 * @param urls gives the addresses of styles, scripts, fonts and pictures, which change with their content so that browsers may keep them for a year
 */
public record Site(ResourceUrlProvider urls, Viewer viewer) {

    public String url(String path) {
        String versioned = urls.getForLookupPath(path);
        return versioned == null ? path : versioned;
    }
}
