package fr.essaim.importing;

import fr.essaim.storage.EventBatches;
import fr.essaim.storage.EventLog;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Checks staged rows again: all about known cases when the curator chose otherwise, or those whose cases have changed since. */
@Component
class Checking {

    private static final int TOGETHER = 200;

    /** On PostgreSQL an event may become visible after a later one: so many are looked at again. */
    private static final long OVERLAP = 1_000;

    private final StagedImports imports;
    private final StagedRows rows;
    private final RowCheck check;
    private final Leases leases;
    private final EventLog log;
    private final EventBatches events;
    private final TransactionOperations transactions;

    Checking(
            StagedImports imports,
            StagedRows rows,
            RowCheck check,
            Leases leases,
            EventLog log,
            EventBatches events,
            TransactionOperations transactions) {
        this.imports = imports;
        this.rows = rows;
        this.check = check;
        this.leases = leases;
        this.log = log;
        this.events = events;
        this.transactions = transactions;
    }

    /** What the choices for the whole import change, they change in rows about known cases alone. */
    void checkAll(StagedImport staged, BooleanSupplier stopped) {
        int after = 0;
        while (!stopped.getAsBoolean()) {
            List<StagedRow> batch = rows.aboutKnownCases(staged.id(), after, TOGETHER);
            if (batch.isEmpty()) {
                imports.move(staged.id(), ImportState.CHECKING, ImportState.READY);
                return;
            }
            List<StagedRow> checked = alone(staged, batch);
            transactions.executeWithoutResult(transaction -> {
                rows.save(staged.id(), checked);
                leases.advance(staged.id(), checked.size());
            });
            after = batch.getLast().line();
        }
    }

    /** Brings the states up to what has happened to the cases meanwhile. */
    void catchUp(StagedImport staged) {
        long head = log.head();
        if (staged.state() != ImportState.READY || head == staged.checkedTo()) {
            return;
        }
        List<String> changed = new ArrayList<>(events.changedAfter(staged.checkedTo() - OVERLAP));
        for (int from = 0; from < changed.size(); from += TOGETHER) {
            List<String> some = changed.subList(from, Math.min(from + TOGETHER, changed.size()));
            List<StagedRow> concerned = rows.about(staged.id(), some).stream()
                    .filter(row -> row.state().isSound())
                    .toList();
            if (!concerned.isEmpty() && !save(staged, alone(staged, concerned))) {
                return;
            }
        }
        imports.checkedTo(staged.id(), head);
    }

    /**
     * Saves a row that was changed, and all others of the file that are about the same case as it was or is.
     *
     * @throws fr.essaim.web.Refused when somebody began to apply the import meanwhile
     */
    StagedRow changed(StagedImport staged, StagedRow row) {
        List<String> cases = List.of(row.caseId(), check.meaning(staged, row).caseId());
        List<StagedRow> group = new ArrayList<>(rows.about(
                staged.id(),
                cases.stream().filter(id -> !id.isEmpty()).distinct().toList()));
        group.removeIf(other -> other.line() == row.line());
        group.add(row);
        group.sort((one, other) -> Integer.compare(one.line(), other.line()));
        List<StagedRow> checked = alone(staged, group);
        if (!save(staged, checked)) {
            throw ImportDesk.wrongState();
        }
        return checked.stream()
                .filter(other -> other.line() == row.line())
                .findFirst()
                .orElseThrow();
    }

    private List<StagedRow> alone(StagedImport staged, List<StagedRow> group) {
        return check.check(staged, group, Checking::nobody);
    }

    // A row that is being applied must not go back to what it was when somebody looked at it.
    private boolean save(StagedImport staged, List<StagedRow> checked) {
        return Boolean.TRUE.equals(transactions.execute(transaction -> {
            boolean still = imports.hold(staged.id(), staged.state());
            if (still) {
                rows.save(staged.id(), checked);
            }
            return still;
        }));
    }

    private static Map<String, Integer> nobody(Collection<String> cases) {
        return Map.of();
    }
}
