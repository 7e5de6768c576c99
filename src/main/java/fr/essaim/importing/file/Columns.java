package fr.essaim.importing.file;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The columns a file may have, those that hold several values, and those it must have. */
public record Columns(List<String> names, Set<String> several, Set<String> required) {

    public Columns {
        names = List.copyOf(names);
        several = Set.copyOf(several);
        required = Set.copyOf(required);
    }

    public static Columns single(String... names) {
        return new Columns(List.of(names), Set.of(), Set.of());
    }

    public Columns andSeveral(String... names) {
        return new Columns(
                joined(this.names, names).toList(), joined(several, names).collect(toUnmodifiableSet()), required);
    }

    public Columns requiring(String... names) {
        return new Columns(this.names, several, joined(required, names).collect(toUnmodifiableSet()));
    }

    boolean know(String name) {
        return names.contains(name);
    }

    private static Stream<String> joined(Collection<String> before, String... more) {
        return Stream.concat(before.stream(), Stream.of(more));
    }
}
