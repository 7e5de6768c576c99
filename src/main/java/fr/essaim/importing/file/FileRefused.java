package fr.essaim.importing.file;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** The file as a whole cannot be read, and why: thrown before any row is handed out. */
public final class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    FileRefused(List<Problem> problems) {
        super(problems.stream().map(Problem::message).collect(joining(" ")));
        this.problems = List.copyOf(problems);
    }

    static FileRefused because(String message) {
        return new FileRefused(List.of(Problem.inRow(0, message)));
    }

    FileRefused causedBy(Exception cause) {
        initCause(cause);
        return this;
    }

    static FileRefused because(int row, String value, String message) {
        return new FileRefused(List.of(new Problem(row, "", value, message, List.of())));
    }

    public List<Problem> problems() {
        return problems;
    }
}
