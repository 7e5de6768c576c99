package fr.essaim.vocabulary;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;

/** Reads one Turtle text into entries whose facts know their line. */
final class TurtleReading extends AbstractRDFHandler {

    private final String file;
    private final Problems problems;
    private final Map<IRI, List<Fact>> facts = new LinkedHashMap<>();
    private int line = 1;

    TurtleReading(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    List<Entry> entries(String turtle) {
        TurtleParser parser = new TurtleParser();
        parser.setParseLocationListener((lineNumber, column) -> line = (int) lineNumber);
        parser.setRDFHandler(this);
        try {
            parser.parse(new StringReader(turtle), Names.BASE);
        } catch (RDFParseException syntax) {
            problems.add(file, line, SyntaxMessage.inFrench(syntax));
        } catch (IOException impossibleOnAText) {
            throw new UncheckedIOException(impossibleOnAText);
        }
        return facts.entrySet().stream()
                .map(entry -> new Entry(file, entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Blank nodes are refused because nothing could cite them, and their names change at each reading. */
    @Override
    public void handleStatement(Statement statement) {
        if (statement.getSubject() instanceof IRI subject
                && !statement.getObject().isBNode()) {
            facts.computeIfAbsent(subject, any -> new ArrayList<>())
                    .add(new Fact(line, statement.getPredicate(), statement.getObject()));
            return;
        }
        problems.add(file, line, "un nœud anonyme (« [ ] » ou « ( ) ») n’est pas admis : donnez-lui une adresse");
    }
}
