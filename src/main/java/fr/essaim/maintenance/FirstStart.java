package fr.essaim.maintenance;

import fr.essaim.importing.ImportsFolder;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Fills an empty base when the application starts, unless a maintenance command was given. */
@Component
class FirstStart implements ApplicationRunner {

    private final ImportsFolder imports;

    FirstStart(ImportsFolder imports) {
        this.imports = imports;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.getNonOptionArgs().isEmpty()) {
            imports.loadIntoEmptyBase();
        }
    }
}
