package fr.essaim.understanding;

import fr.essaim.lucene.PlacedWord;
import fr.essaim.lucene.TextQuestion;
import fr.essaim.territory.Territories;
import fr.essaim.vocabulary.Vocabularies;
import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Reads what somebody typed. The same text always means the same, whatever the base holds; there is no text that cannot be read. */
@Component
public final class Understanding {

    /** A longer text is pasted, not asked: its places and concepts are mentioned in passing. */
    private static final int MOST_WORDS = 40;

    private static final int LONGEST = 1_000;

    private final ConceptNames concepts;
    private final YearReading years;
    /** Worked out beside the start: 35,000 names are not needed before the first question. */
    private final CompletableFuture<PlaceReading> places;

    @Autowired
    Understanding(Vocabularies vocabularies, Territories territories, ObjectProvider<Clock> clocks) {
        this(vocabularies, territories, clocks.getIfAvailable(Clock::systemUTC));
    }

    Understanding(Vocabularies vocabularies, Territories territories, Clock clock) {
        this.concepts = new ConceptNames(vocabularies);
        this.years = new YearReading(clock);
        this.places = CompletableFuture.supplyAsync(() -> new PlaceReading(new PlaceNames(territories)));
    }

    /** What a text means. */
    public Understood read(String typed) {
        if (typed.isBlank() || typed.length() > LONGEST) {
            return Understood.words(typed);
        }
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC);
        String open = TextQuestion.open(text);
        Tokens tokens = Tokens.of(text, open);
        if (tokens.size() == 0 || tokens.size() > MOST_WORDS) {
            return Understood.words(text);
        }
        return read(text, open, tokens);
    }

    /** Whether a word is one of the vocabularies' or the name of a territory: such a word is spelled right. */
    public boolean knows(PlacedWord word) {
        return concepts.table().knows(word) || places.join().knows(word.exact());
    }

    private Understood read(String text, String open, Tokens tokens) {
        PlaceReading.Found found = places.join().in(tokens);
        List<Part> said = years.in(tokens);
        List<Part> candidates = new ArrayList<>(said);
        candidates.addAll(found.certain());
        candidates.addAll(concepts.in(text, open));
        List<Part> longest = longest(candidates);
        List<Part> parts = longest.stream()
                .filter(part -> !concepts.table().isPlainTerm(part))
                .toList();
        List<Part> offered = new ArrayList<>(found.offered());
        offered.addAll(years.bare(tokens, said));
        offered.removeIf(part -> longest.stream().anyMatch(taken -> taken.span().meets(part.span())));
        AskingWords.Found asking = AskingWords.in(tokens);
        Understood understood =
                new Understood(text, open, parts, List.copyOf(offered), asking.opening(), asking.idle());
        return understood.searched().isEmpty() && parts.isEmpty() ? Understood.words(text) : understood;
    }

    // Of two that share words the longer one is meant: « Pays de la Loire » is not the Loire.
    private static List<Part> longest(List<Part> candidates) {
        List<Part> taken = new ArrayList<>();
        candidates.stream()
                .sorted(Comparator.comparingInt((Part part) -> part.span().length())
                        .reversed())
                .filter(part -> taken.stream().noneMatch(other -> other.span().meets(part.span())))
                .forEach(taken::add);
        taken.sort(Comparator.comparingInt(part -> part.span().start()));
        return List.copyOf(taken);
    }
}
