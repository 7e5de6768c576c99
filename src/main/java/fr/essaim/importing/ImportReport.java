package fr.essaim.importing;

import fr.essaim.casestudy.command.ImportOutcome;
import fr.essaim.importing.file.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How an import goes: how many rows did what, and the first problems met. */
public final class ImportReport {

    /** Problems beyond these are counted but not kept: a file of 50,000 faulty rows must not fill the memory. */
    private static final int KEPT = 1_000;

    private final String id;
    private final String fileName;
    private final Map<ImportOutcome, Integer> outcomes = new EnumMap<>(ImportOutcome.class);
    private final List<Problem> problems = new ArrayList<>();
    private int refused;

    ImportReport(String id, String fileName) {
        this.id = id;
        this.fileName = fileName;
    }

    void count(ImportOutcome outcome) {
        outcomes.merge(outcome, 1, Integer::sum);
    }

    /** Counts one refused row. */
    void refuse(List<Problem> why) {
        refused++;
        why.stream().limit(Math.max(0, KEPT - problems.size())).forEach(problems::add);
    }

    public String id() {
        return id;
    }

    public String fileName() {
        return fileName;
    }

    public int created() {
        return outcomes.getOrDefault(ImportOutcome.CREATED, 0);
    }

    public int revised() {
        return outcomes.getOrDefault(ImportOutcome.REVISED, 0);
    }

    public int unchanged() {
        return outcomes.getOrDefault(ImportOutcome.UNCHANGED, 0);
    }

    /** Rows, not problems: a row may have several. */
    public int refused() {
        return refused;
    }

    public int rows() {
        return created() + revised() + unchanged() + refused;
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
