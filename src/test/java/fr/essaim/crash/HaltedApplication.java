package fr.essaim.crash;

import fr.essaim.WithoutWeb;
import fr.essaim.importing.StagedBatch;
import java.nio.file.Path;
import org.springframework.context.ApplicationContext;

/** A process that begins to apply a staged import and is halted some moments later. */
final class HaltedApplication {

    private HaltedApplication() {}

    /** Arguments: data directory, import, milliseconds until the halt. */
    public static void main(String[] arguments) {
        ApplicationContext context = WithoutWeb.startWithoutImports(Path.of(arguments[0]));
        HaltedWork.haltAfter(Long.parseLong(arguments[2]));
        new StagedBatch(context).apply(arguments[1]);
    }
}
