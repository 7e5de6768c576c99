package fr.essaim.importing.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Lets XML through as long as no tag, text, comment or instruction is longer than any spreadsheet program writes: a parser
 * keeps each of them whole in memory. Document types, which could name other files, do not pass at all.
 */
final class BoundedMarkup extends FilterReader {

    private static final int LONGEST = 2 * RowDraft.CELL_LIMIT;
    private static final int SHORTEST_COMMENT = "!---->".length();

    private Inside inside = Inside.TAG_OR_TEXT;
    private char last;
    private char lastButOne;
    private int length;

    BoundedMarkup(Reader in) {
        super(in);
    }

    @Override
    public int read(char[] target, int offset, int count) throws IOException {
        int read = in.read(target, offset, count);
        for (int i = offset; i < offset + read; i++) {
            pass(target[i]);
            lastButOne = last;
            last = target[i];
        }
        return read;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    private void pass(char c) {
        length++;
        if (length > LONGEST) {
            throw FileRefused.because("Une cellule du classeur dépasse deux millions de caractères.");
        }
        inside = switch (inside) {
            case TAG_OR_TEXT -> started(c);
            case INSTRUCTION -> last == '?' && c == '>' ? Inside.TAG_OR_TEXT : inside;
            case VERBATIM -> lastButOne == ']' && last == ']' && c == '>' ? Inside.TAG_OR_TEXT : inside;
            case COMMENT -> endsComment(c) ? Inside.TAG_OR_TEXT : inside;
        };
    }

    private Inside started(char c) {
        if (c == '<') {
            length = 0;
        }
        if (last == '<' && c == '?') {
            return Inside.INSTRUCTION;
        }
        return lastButOne == '<' && last == '!' ? declared(c) : Inside.TAG_OR_TEXT;
    }

    private static Inside declared(char c) {
        return switch (c) {
            case '-' -> Inside.COMMENT;
            case '[' -> Inside.VERBATIM;
            default ->
                throw FileRefused.because(
                        "Le classeur contient une déclaration de type de document, qu’aucun tableur n’écrit.");
        };
    }

    private boolean endsComment(char c) {
        return lastButOne == '-' && last == '-' && c == '>' && length >= SHORTEST_COMMENT;
    }

    /** Which of the things that may hold angle brackets of their own is being read. */
    private enum Inside {
        TAG_OR_TEXT,
        INSTRUCTION,
        VERBATIM,
        COMMENT
    }
}
