package fr.essaim.vocabulary;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file of the ontology before anything of it is understood. */
final class OntologyFile {

    static final String EXTENSION = ".ttl";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String name;
    private final byte[] content;

    OntologyFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    String name() {
        return name;
    }

    /** Decoded strictly: a label in the wrong encoding must stop the start, not show as question marks. */
    List<Entry> read(Problems problems) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer decoded = CharBuffer.allocate(content.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(bytes, decoded, true);
        if (result.isError()) {
            problems.add(name, lineAt(bytes.position()), "le fichier n’est pas en UTF-8");
            return List.of();
        }
        String text = decoded.flip().toString();
        String turtle = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        problems.remember(name, turtle.lines().toList());
        return new TurtleReading(name, problems).entries(turtle);
    }

    private int lineAt(int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (content[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
