package fr.essaim.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** What an analyzer makes of a text. */
final class Tokens {

    private Tokens() {}

    /** The terms, in the order of the analyzer. */
    static List<String> of(Analyzer analyzer, String text) {
        return read(
                analyzer,
                text,
                tokens -> tokens.getAttribute(CharTermAttribute.class).toString());
    }

    /** What of the text each term stands for. */
    static List<String> marked(Analyzer analyzer, String text) {
        return read(analyzer, text, tokens -> {
            OffsetAttribute place = tokens.getAttribute(OffsetAttribute.class);
            return text.substring(place.startOffset(), place.endOffset());
        });
    }

    private static List<String> read(Analyzer analyzer, String text, Reader reader) {
        List<String> all = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("texte", text)) {
            tokens.reset();
            while (tokens.incrementToken()) {
                all.add(reader.of(tokens));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private interface Reader {
        String of(TokenStream token);
    }
}
