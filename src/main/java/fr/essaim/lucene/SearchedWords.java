package fr.essaim.lucene;

import fr.essaim.lucene.Expressions.Expression;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** The words and phrases for which a query finds a document, as the marks of its texts need them: by their stems, whatever the field. */
public final class SearchedWords {

    private final int[] slots;
    private final Set<Integer> alone;
    private final List<Phrase> phrases;

    private SearchedWords(Set<Integer> alone, List<Phrase> phrases) {
        this.alone = alone;
        this.phrases = List.copyOf(phrases);
        Set<Integer> all = new HashSet<>(alone);
        phrases.forEach(phrase -> phrase.addTo(all));
        this.slots = new int[all.isEmpty() ? 1 : Integer.highestOneBit(all.size()) * 4];
        all.forEach(this::put);
    }

    /** Some stems that are found together only, each at its place counted from the first. */
    record Phrase(int[] stems, int[] places) {

        private void addTo(Set<Integer> all) {
            for (int stem : stems) {
                all.add(stem);
            }
        }
    }

    /** What a query asks of some fields; what it excludes is not searched. */
    public static SearchedWords of(Query query, Collection<? extends SearchedField> fields) {
        Reading reading = new Reading(fields);
        query.visit(reading);
        return new SearchedWords(reading.alone, reading.phrases);
    }

    boolean isEmpty() {
        return slots.length == 1;
    }

    /** Whether the stem is searched, alone or in a phrase. */
    boolean holds(int stem) {
        int mask = slots.length - 1;
        int slot = stem & mask;
        while (slots[slot] != 0) {
            if (slots[slot] == stem) {
                return true;
            }
            slot = slot + 1 & mask;
        }
        return false;
    }

    boolean holdsAlone(int stem) {
        return phrases.isEmpty() || alone.contains(stem);
    }

    List<Phrase> phrases() {
        return phrases;
    }

    private void put(int stem) {
        int mask = slots.length - 1;
        int slot = stem & mask;
        while (slots[slot] != 0) {
            slot = slot + 1 & mask;
        }
        slots[slot] = stem;
    }

    /** Collects the words of a query. */
    private static final class Reading extends QueryVisitor {
        private final Set<String> stemmed = new HashSet<>();
        private final Set<String> exact = new HashSet<>();
        private final Map<String, Integer> stemsOfExact = new HashMap<>();
        private final Set<Integer> alone = new HashSet<>();
        private final List<Phrase> phrases = new ArrayList<>();
        private final Set<List<Integer>> known = new HashSet<>();

        private Reading(Collection<? extends SearchedField> fields) {
            fields.forEach(field -> {
                stemmed.add(field.stemmed());
                exact.add(field.exact());
            });
        }

        @Override
        public boolean acceptField(String field) {
            return stemmed.contains(field) || exact.contains(field);
        }

        @Override
        public QueryVisitor getSubVisitor(Occur occur, Query parent) {
            if (occur == Occur.MUST_NOT) {
                return EMPTY_VISITOR;
            }
            if (parent instanceof PhraseQuery phrase && phrase.getSlop() == 0 && phrase.getTerms().length > 1) {
                add(phrase);
                return EMPTY_VISITOR;
            }
            return this;
        }

        @Override
        public void consumeTerms(Query query, Term... terms) {
            for (Term term : terms) {
                if (acceptField(term.field())) {
                    add(term);
                }
            }
        }

        private void add(Term term) {
            if (!Expressions.isExpression(term.text())) {
                alone.add(stem(term));
                return;
            }
            Expression expression = Expression.of(term.text());
            int[] stems = expression.stems().stream().mapToInt(WordHash::of).toArray();
            add(stems, expression.places().stream().mapToInt(place -> place).toArray());
        }

        private void add(PhraseQuery phrase) {
            add(Stream.of(phrase.getTerms()).mapToInt(this::stem).toArray(), phrase.getPositions());
        }

        // The same phrase is asked of every field.
        private void add(int[] stems, int[] places) {
            List<Integer> key = IntStream.concat(IntStream.of(stems), IntStream.of(places))
                    .boxed()
                    .toList();
            if (known.add(key)) {
                phrases.add(new Phrase(stems, places));
            }
        }

        private int stem(Term term) {
            return stemmed.contains(term.field())
                    ? WordHash.of(term.text())
                    : stemsOfExact.computeIfAbsent(term.text(), Reading::stemOf);
        }

        private static int stemOf(String exact) {
            List<FrenchWords.Word> words = FrenchWords.of(exact).words();
            return WordHash.of(words.isEmpty() ? exact : words.getFirst().stem());
        }
    }
}
