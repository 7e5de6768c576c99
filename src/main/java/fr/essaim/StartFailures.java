package fr.essaim;

import fr.essaim.access.AdministratorRefused;
import fr.essaim.storage.DataDirectoryUnusable;
import fr.essaim.vocabulary.OntologyInvalid;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in French why Essaim does not start when whoever starts it can mend that; any other failure keeps its stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartFailures implements SpringBootExceptionReporter {

    private static final Logger LOG = LoggerFactory.getLogger(StartFailures.class);

    @Override
    public boolean reportException(Throwable failure) {
        Optional<String> message = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> message(cause).stream())
                .findFirst();
        message.ifPresent(text -> LOG.error("Essaim ne démarre pas. {}", text));
        return message.isPresent();
    }

    private static Optional<String> message(Throwable cause) {
        return switch (cause) {
            case DataDirectoryUnusable unusable -> Optional.ofNullable(unusable.getMessage());
            case AdministratorRefused refused -> Optional.ofNullable(refused.getMessage());
            case OntologyInvalid invalid -> Optional.ofNullable(invalid.getMessage());
            case PortInUseException inUse ->
                Optional.of("Le port " + inUse.getPort() + " est déjà pris. Donnez-en un autre par SERVER_PORT.");
            default -> Optional.empty();
        };
    }
}
