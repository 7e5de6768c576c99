package fr.essaim.understanding;

import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryKind;
import fr.essaim.understanding.Part.Around;
import fr.essaim.understanding.Part.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the places that a text names: those that are certain, and those that it may have meant and that are only offered. */
final class PlaceReading {

    private static final int OFFERED = 3;

    private final PlaceNames names;
    private final PlaceCertainty certainty;
    private final PlaceNumbers numbers;

    PlaceReading(PlaceNames names) {
        this.names = names;
        this.certainty = new PlaceCertainty();
        this.numbers = new PlaceNumbers(names);
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
        return !bearers(name).isEmpty();
    }

    /** Takes the longest name that begins at an index; answers where to go on. */
    private int read(Tokens tokens, int start, Found found) {
        int epci = designatedEpci(tokens, start, found);
        if (epci > start) {
            return epci;
        }
        String article = contracted(tokens.word(start - 1));
        int longest = Math.max(
                names.longest(tokens.word(start)), article.isEmpty() ? 0 : names.longest(article.strip()) - 1);
        for (int end = start + Math.min(tokens.reach(start), longest); end > start; end--) {
            String name = tokens.joined(start, end);
            boolean withArticle = !article.isEmpty() && !names.named(article + name).isEmpty();
            if (take(tokens, new Stretch(start, end, withArticle ? article + name : name), found)) {
                return end;
            }
        }
        return start;
    }

    /** Some neighbouring words that are a name. */
    record Stretch(int start, int end, String name) {}

    private boolean take(Tokens tokens, Stretch stretch, Found found) {
        if (!names.formerRegion(stretch.name()).isEmpty()) {
            Span span = span(tokens, Binding.before(tokens, stretch.start()).from(), stretch);
            String typed = tokens.typed(span.start(), span.end());
            found.certain().add(new Place(span, typed, names.formerRegion(stretch.name()), typed, true));
            return true;
        }
        List<Territory> bearers = bearers(stretch.name());
        if (bearers.isEmpty()) {
            return certainty.isWrittenAsName(tokens, stretch) && add(tokens, stretch, names.epci(stretch.name()), found);
        }
        return add(tokens, stretch, bearers, found);
    }

    // « la Creuse » is a village, and how everybody says the département.
    private List<Territory> bearers(String name) {
        List<Territory> named = names.named(name);
        if (named.isEmpty() || !(name.startsWith("la ") || name.startsWith("le ") || name.startsWith("l "))) {
            return named;
        }
        List<Territory> all = new ArrayList<>(named);
        names.named(name.substring(name.indexOf(' ') + 1)).stream()
                .filter(territory -> isLarge(territory) && !all.contains(territory))
                .forEach(all::add);
        return all;
    }

    private static boolean isLarge(Territory territory) {
        return switch (territory.code().kind()) {
            case DEPARTEMENT, REGION -> true;
            case COMMUNE, EPCI, PAYS -> false;
        };
    }

    private boolean add(Tokens tokens, Stretch stretch, List<Territory> bearers, Found found) {
        if (bearers.isEmpty()) {
            return false;
        }
        Binding binding = Binding.before(tokens, stretch.start());
        Meant meant = meant(tokens, stretch, binding, bearers);
        switch (meant.certain() ? PlaceCertainty.Verdict.CERTAIN : certainty.of(tokens, stretch, binding, meant.bearers())) {
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

    /** Who is meant by a name. */
    private record Meant(Stretch stretch, List<Territory> bearers, boolean certain) {}

    // « Saint-Denis (93) » says which; otherwise the words before say of what kind it is.
    private Meant meant(Tokens tokens, Stretch stretch, Binding binding, List<Territory> bearers) {
        int closing = tokens.closing(stretch.end());
        if (closing > stretch.end()) {
            Set<TerritoryCode> around = around(tokens.joined(stretch.end(), closing));
            List<Territory> within = bearers.stream()
                    .filter(bearer -> bearer.within().stream().anyMatch(around::contains))
                    .toList();
            if (!within.isEmpty()) {
                return new Meant(new Stretch(stretch.start(), closing, stretch.name()), within, true);
            }
        }
        return new Meant(stretch, ofKind(bearers, binding), false);
    }

    private Set<TerritoryCode> around(String qualifier) {
        Set<TerritoryCode> around = new HashSet<>();
        names.departement(qualifier).forEach(departement -> around.add(departement.code()));
        names.named(qualifier).stream()
                .filter(PlaceReading::isLarge)
                .forEach(territory -> around.add(territory.code()));
        return around;
    }

    private static List<Territory> ofKind(List<Territory> bearers, Binding binding) {
        for (TerritoryKind kind : kinds(binding)) {
            List<Territory> those = bearers.stream()
                    .filter(bearer -> bearer.code().kind() == kind)
                    .toList();
            if (!those.isEmpty()) {
                return those;
            }
        }
        return bearers;
    }

    private static List<TerritoryKind> kinds(Binding binding) {
        List<TerritoryKind> large =
                List.of(TerritoryKind.REGION, TerritoryKind.DEPARTEMENT, TerritoryKind.EPCI, TerritoryKind.COMMUNE);
        List<TerritoryKind> small =
                List.of(TerritoryKind.COMMUNE, TerritoryKind.EPCI, TerritoryKind.DEPARTEMENT, TerritoryKind.REGION);
        // « à La Réunion », « à Mayotte ».
        List<TerritoryKind> islandsFirst =
                List.of(TerritoryKind.REGION, TerritoryKind.COMMUNE, TerritoryKind.EPCI, TerritoryKind.DEPARTEMENT);
        return switch (binding.kind()) {
            case NEAR, COMMUNE -> small;
            case IN -> Set.of("dans", "en").contains(binding.word()) ? large : islandsFirst;
            case DEPARTEMENT ->
                List.of(TerritoryKind.DEPARTEMENT, TerritoryKind.REGION, TerritoryKind.EPCI, TerritoryKind.COMMUNE);
            case REGION, OF, NONE -> large;
        };
    }

    private int designatedEpci(Tokens tokens, int start, Found found) {
        int named = start + designation(tokens, start);
        if (named == start) {
            return start;
        }
        while (Set.of("le", "la", "les", "l", "de", "du", "des", "d").contains(tokens.word(named))) {
            named++;
        }
        if (named >= tokens.size()) {
            return start;
        }
        for (int end = named + Math.min(tokens.reach(named), names.longest(tokens.word(named))); end > named; end--) {
            List<Territory> epci = names.epci(tokens.joined(named, end));
            if (!epci.isEmpty()) {
                Stretch stretch = new Stretch(start, end, tokens.joined(named, end));
                addCertain(tokens, new Meant(stretch, epci, true), Binding.before(tokens, start), found);
                return end;
            }
        }
        return start;
    }

    private static int designation(Tokens tokens, int start) {
        if (tokens.areAt(start, "communaute", "de", "communes")
                || tokens.areAt(start, "communaute", "d", "agglomeration")
                || tokens.areAt(start, "communaute", "d", "agglo")) {
            return 3;
        }
        if (tokens.areAt(start, "communaute", "urbaine")) {
            return 2;
        }
        return Set.of("cc", "ca", "cu", "comcom", "agglo", "agglomeration", "metropole", "eurometropole")
                        .contains(tokens.word(start))
                ? 1
                : 0;
    }

    static Part part(Tokens tokens, Stretch stretch, Binding binding, Territory territory) {
        Span span = span(tokens, binding.from(), stretch);
        String typed = tokens.typed(span.start(), span.end());
        if (binding.kind() == Binding.Kind.NEAR && territory.code().kind() == TerritoryKind.COMMUNE) {
            return new Around(span, typed, territory.code(), territory.label(), binding.radius());
        }
        boolean tells = !PlaceCertainty.isOrdinary(stretch.name());
        return new Place(span, typed, List.of(territory.code()), territory.label(), tells);
    }

    static Span span(Tokens tokens, int from, Stretch stretch) {
        boolean enclosed = from == stretch.start() && tokens.before(from) == '(' && tokens.closing(from) == stretch.end();
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
