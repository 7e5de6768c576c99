package fr.essaim.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder that holds the database and the index, locked against a second process. */
public final class DataDirectory implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;

    private DataDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** @throws DataDirectoryInUse when another process holds the folder */
    static DataDirectory lock(Path path) {
        try {
            Files.createDirectories(path);
            FileChannel channel =
                    FileChannel.open(path.resolve("essaim.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new DataDirectoryInUse(path);
            }
            return new DataDirectory(path, channel);
        } catch (IOException e) {
            throw new UncheckedIOException("Le dossier de données « " + path + " » ne peut pas être ouvert.", e);
        }
    }

    public Path path() {
        return path;
    }

    // The lock goes with the channel.
    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Another process already works on the data directory. */
    public static final class DataDirectoryInUse extends RuntimeException {
        DataDirectoryInUse(Path path) {
            super("Essaim travaille déjà sur le dossier « " + path.toAbsolutePath()
                    + " ». Arrêtez l’autre processus, ou donnez un autre dossier par ESSAIM_DATA.");
        }
    }
}
