package fr.essaim.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A copy of the real ontology in a folder, in which concepts come and go as an editor of its files makes them. */
public final class LivingOntology {

    private static final Path REAL = Path.of("ontology");

    private final Path folder;

    private LivingOntology(Path folder) {
        this.folder = folder;
    }

    public static LivingOntology copiedTo(Path folder) {
        try (Stream<Path> files = Files.list(REAL)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
            return new LivingOntology(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    /** A new concept below another. */
    public LivingOntology with(ConceptId id, String label, String parent) {
        String scheme = id.scheme();
        return rewriting(
                scheme,
                content -> listing(content, scheme + ":" + parent, id)
                        + """

            %1$s a skos:Concept ;
                skos:notation "%2$s" ;
                skos:prefLabel "%3$s"@fr ;
                skos:definition "Ce que « %3$s » veut dire."@fr ;
                dcterms:source "Les tests" ;
                skos:inScheme <https://w3id.org/essaim/%4$s> ;
                skos:broader %4$s:%5$s ;
                essaim:ordre 99 .
            """.formatted(id, id.notation(), label, scheme, parent));
    }

    /** A concept kept only for what was recorded with it. */
    public LivingOntology replacing(ConceptId former, ConceptId... by) {
        String replacements = Arrays.stream(by).map(ConceptId::toString).collect(Collectors.joining(" , "));
        return rewriting(former.scheme(), content -> {
            String without = content.replaceAll("(skos:narrower[^;]*?)" + former + " , ", "$1")
                    .replaceAll("(skos:narrower[^;]*?) , " + former + "(?![a-z0-9-])", "$1");
            Matcher block = Pattern.compile("(?m)^" + former + " a skos:Concept[\\s\\S]*? \\.$")
                    .matcher(without);
            if (!block.find()) {
                throw new IllegalArgumentException("no " + former);
            }
            String replaced = block.group()
                    .replaceAll("skos:broader [^;]*;", "dcterms:isReplacedBy " + replacements + " ;")
                    .replaceAll("skos:related [^;]*;\\s*", "");
            return without.substring(0, block.start()) + replaced + without.substring(block.end());
        });
    }

    private static String listing(String content, String parent, ConceptId child) {
        Matcher narrower = Pattern.compile("(?m)^" + parent + " a skos:Concept[\\s\\S]*?skos:narrower ")
                .matcher(content);
        if (!narrower.find()) {
            throw new IllegalArgumentException("nothing below " + parent);
        }
        return content.substring(0, narrower.end()) + child + " , " + content.substring(narrower.end());
    }

    private LivingOntology rewriting(String scheme, UnaryOperator<String> change) {
        Path file = folder.resolve(scheme + ".ttl");
        try {
            Files.writeString(file, change.apply(Files.readString(file)));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
