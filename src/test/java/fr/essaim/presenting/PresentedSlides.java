package fr.essaim.presenting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Slides as files, for tests that open them as a host does. */
public final class PresentedSlides {

    private PresentedSlides() {}

    /** Three cases: one with a note, one withdrawn, one real. */
    public static Path ofThreeCases(Path folder) throws IOException {
        return write(
                folder.resolve("trois.html"),
                EditionBuilder.anEdition()
                        .with(EditionBuilder.realCases().getFirst(), "Demander : \"combien ?\"")
                        .withWithdrawn("Lyon – Un cas retiré")
                        .with(EditionBuilder.realCases().get(5)));
    }

    /** All that real people wrote, and what nobody should. */
    public static Path ofEverything(Path folder) throws IOException {
        EditionBuilder edition = HostileTexts.edition();
        EditionBuilder.realCases().forEach(edition::with);
        return write(folder.resolve("tout.html"), edition);
    }

    private static Path write(Path file, EditionBuilder edition) throws IOException {
        return Files.write(file, new SlidesHtml(EditionBuilder.FACTS).of(edition.deck()));
    }
}
