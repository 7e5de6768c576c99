package fr.essaim.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The titles whose commands were acknowledged, written through to a file that outlives the process. */
final class Acknowledged implements AutoCloseable {

    private final FileChannel file;

    Acknowledged(Path path) throws IOException {
        file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** To be called as soon as the command has answered. */
    synchronized void add(Collection<String> titles) {
        String lines = titles.stream().map(title -> title + "\n").collect(Collectors.joining());
        try {
            file.write(ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8)));
            file.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that processes before wrote; a last line cut short was not acknowledged yet. */
    static Set<String> read(Path path) throws IOException {
        String text = Files.exists(path) ? Files.readString(path) : "";
        return new HashSet<>(
                text.substring(0, text.lastIndexOf('\n') + 1).lines().toList());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
