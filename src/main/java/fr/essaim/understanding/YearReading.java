package fr.essaim.understanding;

import fr.essaim.understanding.Part.Years;
import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads years where a word says that they are meant as such; a bare year may be of anything: « Agenda 2030 », « la loi de 2014 ». */
final class YearReading {

    private static final int EARLIEST = 1950;
    private static final Set<String> SINCE = Set.of("depuis", "des");
    private static final Set<String> BETWEEN = Set.of("et", "a");
    private static final Set<String> IN = Set.of("en", "annee");

    private final Clock clock;

    YearReading(Clock clock) {
        this.clock = clock;
    }

    List<Part> in(Tokens tokens) {
        List<Part> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Years years = isYear(tokens, i) ? at(tokens, i) : null;
            if (years != null) {
                found.add(years);
                i = lastOf(tokens, i, years);
            }
        }
        return found;
    }

    /** The bare years, which are offered only. */
    List<Part> bare(Tokens tokens, List<Part> found) {
        List<Part> bare = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Years years = isYear(tokens, i) ? years(tokens, i, i, i, year(tokens, i), year(tokens, i)) : null;
            if (years != null && found.stream().noneMatch(part -> part.span().meets(years.span()))) {
                bare.add(years);
            }
        }
        return bare;
    }

    private @Nullable Years at(Tokens tokens, int i) {
        int year = year(tokens, i);
        if (isYear(tokens, i + 1) && tokens.get(i + 1).follows() && year(tokens, i + 1) > year) {
            return years(tokens, opening(tokens, i), i, i + 1, year, year(tokens, i + 1));
        }
        boolean goesOn = BETWEEN.contains(tokens.word(i + 1)) && isYear(tokens, i + 2);
        if (goesOn && Set.of("entre", "de", "annees").contains(tokens.word(i - 1)) && year(tokens, i + 2) >= year) {
            return years(tokens, i - 1, i - 1, i + 2, year, year(tokens, i + 2));
        }
        return limit(tokens, i, year);
    }

    private @Nullable Years limit(Tokens tokens, int i, int year) {
        int said = isOpening(tokens.word(i - 1)) ? opening(tokens, i) - 1 : i - 1;
        if (SINCE.contains(tokens.word(said))) {
            return years(tokens, said, said, i, year, null);
        }
        if (tokens.areAt(said - 2, "a", "partir", "de")) {
            return years(tokens, said - 2, said - 2, i, year, null);
        }
        return switch (tokens.word(said)) {
            case "apres" -> years(tokens, said, said, i, year + 1, null);
            case "avant" -> years(tokens, said, said, i, null, year - 1);
            case "jusqu" -> years(tokens, said, said, i, null, year);
            default -> alone(tokens, i, year);
        };
    }

    private @Nullable Years alone(Tokens tokens, int i, int year) {
        boolean said = IN.contains(tokens.word(i - 1)) && tokens.get(i).follows();
        boolean enclosed = tokens.before(i) == '(' && tokens.after(i) == ')';
        return said || enclosed ? years(tokens, said ? i - 1 : i, said ? i - 1 : i, i, year, year) : null;
    }

    // « depuis l’année 2018 », « jusqu’en 2020 », « à partir de 2019 ».
    private static int opening(Tokens tokens, int i) {
        int first = i;
        while (isOpening(tokens.word(first - 1))) {
            first--;
        }
        return first;
    }

    private static boolean isOpening(String word) {
        return Set.of("en", "l", "annee", "a", "annees", "les").contains(word);
    }

    private static Years years(
            Tokens tokens, int from, int first, int last, @Nullable Integer least, @Nullable Integer most) {
        Span span = new Span(
                tokens.get(from).start(),
                tokens.get(first).start(),
                tokens.get(last).end());
        return new Years(span, tokens.typed(span.start(), span.end()), least, most);
    }

    private static int lastOf(Tokens tokens, int i, Years years) {
        int last = i;
        while (last + 1 < tokens.size()
                && tokens.get(last + 1).end() <= years.span().end()) {
            last++;
        }
        return last;
    }

    private boolean isYear(Tokens tokens, int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isNumber(4) && isPast(year(tokens, i));
    }

    // A year ahead is an aim (« neutralité carbone en 2050 »), and no case began there.
    private boolean isPast(int year) {
        return year >= EARLIEST && year <= Year.now(clock).getValue();
    }

    private static int year(Tokens tokens, int i) {
        return Integer.parseInt(tokens.get(i).folded());
    }
}
