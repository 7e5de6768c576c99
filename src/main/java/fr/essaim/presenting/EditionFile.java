package fr.essaim.presenting;

import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;

/** What can be taken away from an edition. */
enum EditionFile {
    SLIDES("diapositives.html", "text/html;charset=UTF-8", "inline"),
    PRESENTATION(
            "diapositives.pptx",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "attachment"),
    HANDOUT("livret.pdf", "application/pdf", "inline"),
    CODE_DRAWN("qr.svg", "image/svg+xml", "inline"),
    CODE_PAINTED("qr.png", "image/png", "inline"),
    TABLE("cas.csv", "text/csv;charset=UTF-8", "attachment");

    private final String name;
    private final String type;
    private final String disposition;

    EditionFile(String name, String type, String disposition) {
        this.name = name;
        this.type = type;
        this.disposition = disposition;
    }

    MediaType type() {
        return MediaType.parseMediaType(type);
    }

    /** Names the file so that it is found again in a folder of downloads. */
    ContentDisposition disposition(String selection, int edition) {
        return ContentDisposition.builder(disposition)
                .filename(selection + "-edition-" + edition + "-" + name)
                .build();
    }
}
