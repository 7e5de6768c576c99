package fr.essaim.following;

import fr.essaim.web.PublicAddress;
import fr.essaim.web.SitemapPart;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** All lasting public pages as search engines read them (sitemaps.org): one file, or an index of several when there are more than one may hold. */
@Component
class SiteMap {

    static final int MOST_IN_A_FILE = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final List<SitemapPart> parts;
    private final PublicAddress addresses;
    private final int mostInAFile;

    @Autowired
    SiteMap(List<SitemapPart> parts, PublicAddress addresses) {
        this(parts, addresses, MOST_IN_A_FILE);
    }

    SiteMap(List<SitemapPart> parts, PublicAddress addresses, int mostInAFile) {
        this.parts = List.copyOf(parts);
        this.addresses = addresses;
        this.mostInAFile = mostInAFile;
    }

    /** How many files the pages fill, one at least. */
    int files() {
        int pages = parts.stream().mapToInt(SitemapPart::count).sum();
        return Math.max(1, Math.ceilDiv(pages, mostInAFile));
    }

    /** What stands at the address that search engines know: the only file, or the list of all. */
    void write(OutputStream output) {
        int files = files();
        if (files == 1) {
            writeFile(1, output);
            return;
        }
        try (XmlOutput xml = XmlOutput.begin(output, "sitemapindex", NAMESPACE)) {
            for (int file = 1; file <= files; file++) {
                xml.start("sitemap")
                        .element("loc", addresses.of("/sitemap/" + file + ".xml"))
                        .end();
            }
        }
    }

    /** @param file from 1 */
    void writeFile(int file, OutputStream output) {
        int first = (file - 1) * mostInAFile;
        AtomicInteger seen = new AtomicInteger();
        try (XmlOutput xml = XmlOutput.begin(output, "urlset", NAMESPACE)) {
            for (SitemapPart part : parts) {
                part.forEach(page -> {
                    int position = seen.getAndIncrement();
                    if (position >= first && position < first + mostInAFile) {
                        write(page, xml);
                    }
                });
            }
        }
    }

    private void write(SitemapPart.Entry page, XmlOutput xml) {
        xml.start("url").element("loc", addresses.of(page.path()));
        Instant changed = page.changedAt();
        if (changed != null) {
            xml.element(
                    "lastmod", Instant.ofEpochSecond(changed.getEpochSecond()).toString());
        }
        xml.end();
    }
}
