package fr.essaim.understanding;

import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryKind;
import fr.essaim.understanding.Part.Around;
import fr.essaim.understanding.Part.Place;
import fr.essaim.understanding.PlaceChoice.Meant;
import java.util.ArrayList;
import java.util.List;

/** Finds the places that a text names: those that are certain, and those that it may have meant and that are only offered. */
final class PlaceReading {

    private static final int OFFERED = 3;

    private final PlaceNames names;
    private final PlaceCertainty certainty;
    private final PlaceNumbers numbers;
    private final PlaceChoice choice;
    private final EpciReading intercommunal;

    PlaceReading(PlaceNames names) {
        this.names = names;
        this.certainty = new PlaceCertainty();
        this.numbers = new PlaceNumbers(names);
        this.choice = new PlaceChoice(names);
        this.intercommunal = new EpciReading(names);
    }

    /** The parts that are applied, and those that are offered. */
    record Found(List<Part> certain, List<Part> offered) {}

    Found in(Tokens tokens) {
        Found found = new Found(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < tokens.size(); i++) {
            int end = numbers.read(tokens, i, found);
            i = Math.max(end == i ? read(tokens, i, found) : end, i + 1) - 1;
        }
        return found;
    }

    boolean knows(String name) {
        return !choice.bearers(name).isEmpty();
    }

    /** Takes the longest name that begins at an index; answers where to go on. */
    private int read(Tokens tokens, int start, Found found) {
        Stretch epci = intercommunal.at(tokens, start);
        if (epci != null) {
            Meant meant = new Meant(epci, names.epci(epci.name()), true);
            addCertain(tokens, meant, Binding.before(tokens, start), found);
            return epci.end();
        }
        String article = contracted(tokens.word(start - 1));
        int longest =
                Math.max(names.longest(tokens.word(start)), article.isEmpty() ? 0 : names.longest(article.strip()) - 1);
        for (int end = start + Math.min(tokens.reach(start), longest); end > start; end--) {
            String name = tokens.joined(start, end);
            boolean withArticle =
                    !article.isEmpty() && !names.named(article + name).isEmpty();
            if (take(tokens, new Stretch(start, end, withArticle ? article + name : name), found)) {
                return end;
            }
        }
        return start;
    }

    private boolean take(Tokens tokens, Stretch stretch, Found found) {
        if (!names.formerRegion(stretch.name()).isEmpty()) {
            Span span = span(tokens, Binding.before(tokens, stretch.start()).from(), stretch);
            String typed = tokens.typed(span.start(), span.end());
            found.certain().add(new Place(span, typed, names.formerRegion(stretch.name()), typed, true));
            return true;
        }
        List<Territory> bearers = choice.bearers(stretch.name());
        if (bearers.isEmpty()) {
            return PlaceWords.isWrittenAsName(tokens, stretch)
                    && add(tokens, stretch, names.epci(stretch.name()), found);
        }
        return add(tokens, stretch, bearers, found);
    }

    private boolean add(Tokens tokens, Stretch stretch, List<Territory> bearers, Found found) {
        if (bearers.isEmpty()) {
            return false;
        }
        Binding binding = Binding.before(tokens, stretch.start());
        Meant meant = choice.meant(tokens, stretch, binding, bearers);
        switch (meant.certain()
                ? PlaceCertainty.Verdict.CERTAIN
                : certainty.of(tokens, stretch, binding, meant.bearers())) {
            case CERTAIN -> addCertain(tokens, meant, binding, found);
            case POSSIBLE -> offer(tokens, meant, binding, found);
            case NO -> {}
        }
        return true;
    }

    private void addCertain(Tokens tokens, Meant meant, Binding binding, Found found) {
        Territory one = certainty.dominant(meant.bearers());
        if (one == null) {
            offer(tokens, meant, binding, found);
            return;
        }
        found.certain().add(part(tokens, meant.stretch(), binding, one));
    }

    private void offer(Tokens tokens, Meant meant, Binding binding, Found found) {
        meant.bearers().stream()
                .sorted(PlaceCertainty.MOST_POPULATED_FIRST)
                .limit(OFFERED)
                .forEach(territory -> found.offered().add(part(tokens, meant.stretch(), binding, territory)));
    }

    static Part part(Tokens tokens, Stretch stretch, Binding binding, Territory territory) {
        Span span = span(tokens, binding.from(), stretch);
        String typed = tokens.typed(span.start(), span.end());
        if (binding.kind() == Binding.Kind.NEAR && territory.code().kind() == TerritoryKind.COMMUNE) {
            return new Around(span, typed, territory.code(), territory.label(), binding.radius());
        }
        boolean tells = !PlaceWords.isOrdinary(stretch.name());
        return new Place(span, typed, List.of(territory.code()), territory.label(), tells);
    }

    static Span span(Tokens tokens, int from, Stretch stretch) {
        boolean enclosed =
                from == stretch.start() && tokens.before(from) == '(' && tokens.closing(from) == stretch.end();
        int start = enclosed ? tokens.opening(from) : tokens.get(from).start();
        return new Span(start, tokens.get(stretch.start()).start(), tokens.withClosing(stretch));
    }

    private static String contracted(String word) {
        return switch (word) {
            case "au", "du" -> "le ";
            case "aux", "des" -> "les ";
            default -> "";
        };
    }
}
