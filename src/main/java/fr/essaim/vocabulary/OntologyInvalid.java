package fr.essaim.vocabulary;

import java.util.List;
import java.util.stream.Collectors;

/** The vocabularies cannot be used; the message, in French, names every problem with its file and line. */
public final class OntologyInvalid extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    OntologyInvalid(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> "\n  - " + problem)
                .collect(Collectors.joining("", "Les vocabulaires ne peuvent pas être lus :", "")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    /**
     * One thing to correct.
     *
     * @param line from 1, or 0 when the whole file is meant
     * @param statement the line as the file has it, empty when the whole file is meant
     */
    public record Problem(String file, int line, String statement, String message) {

        @Override
        public String toString() {
            String place = line == 0 ? file : file + ", ligne " + line;
            return place + " : " + message + (statement.isEmpty() ? "" : " → " + statement);
        }
    }
}
