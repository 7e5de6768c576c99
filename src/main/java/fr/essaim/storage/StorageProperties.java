package fr.essaim.storage;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where this process keeps what it keeps.
 *
 * @param data the data directory, owned by one process at a time
 * @param followDelay milliseconds between two looks for events that other nodes recorded
 */
@ConfigurationProperties("essaim")
public record StorageProperties(
        @DefaultValue("data") Path data, @DefaultValue("50") long followDelay) {}
