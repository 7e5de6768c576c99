package fr.essaim.following;

import fr.essaim.vocabulary.Vocabularies;
import fr.essaim.web.SitemapPart;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The pages that change with the application alone: the first one, the lists, help, and the vocabularies with their concepts. */
@Component
class StandingPages implements SitemapPart {

    private static final List<String> STANDING = List.of(
            "/",
            "/catalyseurs",
            "/partenariats",
            "/organisations",
            "/carte",
            "/selections",
            "/aide",
            "/vocabulaires",
            "/integration");

    private final List<String> paths;

    StandingPages(Vocabularies vocabularies) {
        Stream<String> schemes = vocabularies.schemes().stream()
                .flatMap(scheme -> Stream.concat(
                        Stream.of("/vocabulaires/" + scheme.name()),
                        scheme.concepts().stream()
                                .filter(concept -> !concept.isReplaced())
                                .map(concept -> "/vocabulaires/" + scheme.name() + "/"
                                        + concept.id().notation())));
        this.paths = Stream.concat(STANDING.stream(), schemes).toList();
    }

    @Override
    public int count() {
        return paths.size();
    }

    @Override
    public void forEach(Consumer<Entry> taker) {
        paths.forEach(path -> taker.accept(new Entry(path, null)));
    }
}
