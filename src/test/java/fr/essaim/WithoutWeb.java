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
        return run(new SpringApplication(Essaim.class), data, options);
    }

    /** Starts it with some beans of a test, on what the directory holds. */
    public static ConfigurableApplicationContext startWith(Class<?> beans, Path data) {
        return run(new SpringApplication(Essaim.class, beans), data, "--essaim.imports=non");
    }

    private static ConfigurableApplicationContext run(SpringApplication application, Path data, String... options) {
        System.setProperty("disable-axoniq-console-message", "true");
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
