package fr.essaim;

import fr.essaim.maintenance.MaintenanceCommand;
import fr.essaim.maintenance.Restoration;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts Essaim: the web server, or one maintenance command without it. */
@SpringBootApplication
public class Essaim {

    private static final int FAILED = 1;

    public static void main(String[] args) {
        System.setProperty("disable-axoniq-console-message", "true");
        List<String> words =
                Arrays.stream(args).filter(word -> !word.startsWith("--")).toList();
        if (words.isEmpty()) {
            start(new SpringApplication(Essaim.class), args);
        } else if (words.getFirst().equals("restaurer")) {
            System.exit(restore(words.subList(1, words.size())));
        } else {
            System.exit(maintain(words, args));
        }
    }

    private static int maintain(List<String> words, String[] args) {
        SpringApplication application = new SpringApplication(Essaim.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        try (ConfigurableApplicationContext context = start(application, args)) {
            return context.getBean(MaintenanceCommand.class).run(words);
        }
    }

    // Why it does not start is told by then; a thread of Axon's would keep the process alive.
    private static ConfigurableApplicationContext start(SpringApplication application, String[] args) {
        try {
            return application.run(args);
        } catch (RuntimeException e) {
            System.exit(FAILED);
            throw e;
        }
    }

    private static int restore(List<String> arguments) {
        Path data = Path.of(Optional.ofNullable(System.getenv("ESSAIM_DATA")).orElse("data"));
        return Restoration.run(arguments, data);
    }
}
