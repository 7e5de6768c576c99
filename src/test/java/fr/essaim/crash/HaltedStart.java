package fr.essaim.crash;

import fr.essaim.WithoutWeb;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** A process that starts for the first time and is halted some moments after it began to load the folder of imports. */
final class HaltedStart {

    private static final long PAUSE_NANOS = 500_000;

    private HaltedStart() {}

    /** Arguments: data directory, folder of imports, milliseconds from the start of loading until the halt. */
    public static void main(String[] arguments) {
        Path data = Path.of(arguments[0]);
        long millis = Long.parseLong(arguments[2]);
        Thread.ofPlatform().daemon().start(() -> haltOnceLoading(data, millis));
        WithoutWeb.start(data, "--essaim.imports=" + arguments[1]).close();
    }

    private static void haltOnceLoading(Path data, long millis) {
        while (!Files.exists(data.resolve("chargement-initial"))) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        HaltedWork.haltAfter(millis);
    }
}
