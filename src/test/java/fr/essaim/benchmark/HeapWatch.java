package fr.essaim.benchmark;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** What a work keeps of the heap: collected wholly once a second while it lasts, so that nothing is counted but what is in use. Flat when the work piles nothing up. */
final class HeapWatch {

    private static final double MEBIBYTE = 1 << 20;
    private static final int QUARTERS = 4;
    private static final long PAUSE_MILLIS = 1_000;

    private HeapWatch() {}

    /** The medians of the first, second, third and fourth quarter of the time. */
    static Map<String, Double> during(BooleanSupplier work) throws InterruptedException {
        List<Double> kept = new ArrayList<>();
        while (work.getAsBoolean()) {
            System.gc();
            kept.add(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEBIBYTE);
            Thread.sleep(PAUSE_MILLIS);
        }
        Map<String, Double> quarters = new LinkedHashMap<>();
        for (int quarter = 0; quarter < QUARTERS && kept.size() >= QUARTERS; quarter++) {
            List<Double> part = kept.subList(kept.size() * quarter / QUARTERS, kept.size() * (quarter + 1) / QUARTERS);
            quarters.put("quarter " + (quarter + 1), Figures.at(part, 50));
        }
        return quarters;
    }
}
