package fr.essaim;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** Essaim on a data directory of a test's choice, without the web server. */
public final class WithoutWeb {

    private WithoutWeb() {}

    /** Starts it as it is started for a person: an empty base is filled when the options name a folder of imports. */
    public static ConfigurableApplicationContext start(Path data, String... options) {
        System.setProperty("disable-axoniq-console-message", "true");
        SpringApplication application = new SpringApplication(Essaim.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        Stream<String> own =
                Stream.of("--essaim.data=" + data, "--logging.level.root=warn", "--logging.level.fr.essaim=info");
        return application.run(Stream.concat(own, Arrays.stream(options)).toArray(String[]::new));
    }

    /** Starts it on what the directory holds, whatever that is. */
    public static ConfigurableApplicationContext startWithoutImports(Path data, String... options) {
        Stream<String> own = Stream.of("--essaim.imports=non");
        return start(data, Stream.concat(own, Arrays.stream(options)).toArray(String[]::new));
    }
}
