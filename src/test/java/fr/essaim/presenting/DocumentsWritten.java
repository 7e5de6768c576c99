package fr.essaim.presenting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class DocumentsWritten {
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        var real = EditionBuilder.realCases();
        var builder = EditionBuilder.anEdition();
        int[] chosen = {0, 1, 2, 5, 17, 40, 77, 110};
        for (int n : chosen) builder.with(real.get(n), n == 0 ? "Demander à Grenoble : \"comment avez-vous financé ?\"\nLaisser 5 min." : "");
        builder.withWithdrawn("Lyon – Un cas retiré depuis");
        Glyphs glyphs = new Glyphs(); HandoutPdf pdf = new HandoutPdf(); Handouts handouts = new Handouts(EditionBuilder.FACTS, new CreditLines(EditionBuilder.FACTS), glyphs);
        for (int round = 0; round < 3; round++) {
            long t = System.nanoTime();
            Files.write(folder.resolve("diapositives.html"), new SlidesHtml(EditionBuilder.FACTS).of(builder.deck()));
            long u = System.nanoTime();
            Files.write(folder.resolve("diapositives.pptx"), new SlidesPptx(EditionBuilder.FACTS).of(builder.deck()));
            long v = System.nanoTime();
            var edition = builder.edition(); Files.write(folder.resolve("livret.pdf"), pdf.of(handouts.of(edition, EditionAddresses.of(edition, EditionBuilder.SITE)), edition.frozenAt()));long w = System.nanoTime();
            System.out.println("html " + (u - t) / 1_000_000 + " ms, pptx " + (v - u) / 1_000_000 + " ms, pdf " + (w - v) / 1_000_000 + " ms");
        }
    }
}
