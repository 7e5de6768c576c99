package fr.essaim.benchmark;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.GcInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.management.ListenerNotFoundException;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/** What a process keeps of its heap after each collection: flat when a work does not pile anything up. */
final class HeapWatch {

    private static final double MEBIBYTE = 1 << 20;

    private final List<Double> afterCollections = new ArrayList<>();
    private final NotificationListener listener = (notification, handback) -> {
        GcInfo info = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData())
                .getGcInfo();
        synchronized (afterCollections) {
            afterCollections.add(kept(info.getMemoryUsageAfterGc()));
        }
    };

    private HeapWatch() {}

    static HeapWatch begin() {
        System.gc();
        HeapWatch watch = new HeapWatch();
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector).addNotificationListener(watch.listener, null, null);
        }
        return watch;
    }

    /** What was kept in the first, second, third and fourth quarter of the time, by the medians of their collections. */
    Map<String, Double> end() {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            try {
                ((NotificationEmitter) collector).removeNotificationListener(listener);
            } catch (ListenerNotFoundException e) {
                throw new IllegalStateException("added at the beginning", e);
            }
        }
        List<Double> all = List.copyOf(afterCollections);
        Map<String, Double> quarters = new LinkedHashMap<>();
        for (int quarter = 1; quarter <= 4 && all.size() >= 4; quarter++) {
            List<Double> part = all.subList(all.size() * (quarter - 1) / 4, all.size() * quarter / 4).stream()
                    .sorted()
                    .toList();
            quarters.put("quarter " + quarter, part.get(part.size() / 2));
        }
        return quarters;
    }

    private static double kept(Map<String, MemoryUsage> pools) {
        return pools.entrySet().stream()
                        .filter(pool ->
                                pool.getKey().contains("Old") || pool.getKey().contains("Tenured"))
                        .mapToLong(pool -> pool.getValue().getUsed())
                        .sum()
                / MEBIBYTE;
    }
}
