package fr.essaim.benchmark;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints each figure as it is measured with the load of the machine beside it, and the medians of all the runs at the end. */
final class Figures {

    private final Map<String, List<Double>> runs = new LinkedHashMap<>();

    void add(String name, double value) {
        runs.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
        say("  %-62s %,12.2f   (load %.2f)", name, value, load());
    }

    /** Adds the middle and the slow end of some durations. */
    void addPercentiles(String name, List<Double> millis) {
        for (int percent : List.of(50, 95, 99)) {
            add(name + ", p" + percent + ", ms", at(millis, percent));
        }
    }

    /** The value that so many in a hundred do not exceed. */
    static double at(List<Double> values, int percent) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.max(0, (sorted.size() * percent - 1) / 100));
    }

    void sayMedians() {
        say("Medians of %d runs", runs.values().iterator().next().size());
        runs.forEach((name, values) -> say(
                "  %-62s %,12.2f   %s",
                name,
                values.stream().sorted().toList().get(values.size() / 2),
                values.stream()
                        .map(value -> String.format(Locale.ROOT, "%.2f", value))
                        .toList()));
    }

    static void say(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format + "%n", arguments);
    }

    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
