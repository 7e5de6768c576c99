package fr.essaim.tagging;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Prints the figures of docs/benchmarks.md about proposals, and the weights to ship. */
public final class TaggingFigures {

    private static final int FOLDS = 10;
    private static final long SEED = 20261121;

    private TaggingFigures() {}

    public static void main(String[] arguments) throws IOException {
        try (ClassifiedBase base = new ClassifiedBase()) {
            TagMeasure measure = new TagMeasure(base.bean(Candidates.class), base.published(), FOLDS, new Random(SEED));
            measure.run();
            say("%d published cases, %d folds", base.published().size(), FOLDS);
            measure.scores().forEach(TaggingFigures::sayFacet);
            sayCalibration(measure.calibration());
            say(
                    "weights fitted on all: %s",
                    Arrays.toString(measure.fittedOnAll().weights()));
            sayDuration(base);
        }
        System.exit(0);
    }

    private static void sayFacet(String facet, Map<String, TagMeasure.Score> ways) {
        ways.forEach((way, score) -> say(
                "| %s | %d | %s | %.3f | %.3f |", facet, score.cases, way, score.precisionAt3(), score.recallAt5()));
    }

    private static void sayCalibration(Calibration calibration) {
        for (int tenth = 0; tenth < calibration.tenths(); tenth++) {
            say(
                    "said %.2f, came true %.2f (%d)",
                    calibration.said(tenth), calibration.cameTrue(tenth), calibration.count(tenth));
        }
        say("mean distance %.3f", calibration.error());
    }

    private static void sayDuration(ClassifiedBase base) {
        TagProposals proposals = base.bean(TagProposals.class);
        List<Double> millis = base.published().stream()
                .map(sheet -> {
                    long start = System.nanoTime();
                    proposals.forCase(sheet);
                    return (System.nanoTime() - start) / 1e6;
                })
                .sorted()
                .toList();
        say("proposals of one case: median %.1f ms", millis.get(millis.size() / 2));
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
