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

    public static void main(String[] args) {
        System.setProperty("disable-axoniq-console-message", "true");
        List<String> words =
                Arrays.stream(args).filter(word -> !word.startsWith("--")).toList();
        if (words.isEmpty()) {
            SpringApplication.run(Essaim.class, args);
        } else if (words.getFirst().equals("restaurer")) {
            System.exit(restore(words.subList(1, words.size())));
        } else {
            System.exit(maintain(words, args));
        }
    }

    private static int maintain(List<String> words, String[] args) {
        SpringApplication application = new SpringApplication(Essaim.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        try (ConfigurableApplicationContext context = application.run(args)) {
            return context.getBean(MaintenanceCommand.class).run(words);
        }
    }

    private static int restore(List<String> arguments) {
        Path data = Path.of(Optional.ofNullable(System.getenv("ESSAIM_DATA")).orElse("data"));
        return Restoration.run(arguments, data);
    }
}
