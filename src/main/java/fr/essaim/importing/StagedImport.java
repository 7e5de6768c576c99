package fr.essaim.importing;

import fr.essaim.casestudy.command.ImportedAs;
import fr.essaim.importing.ImportRecords.ImportRecord;
import fr.essaim.importing.event.ImportCompleted;
import fr.essaim.importing.event.ImportUndone;
import fr.essaim.importing.file.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One upload and where it stands.
 *
 * @param actor who sent the file
 * @param overwriting the columns that every row may change although a person wrote them
 * @param problems why the file as a whole was refused
 * @param total the rows there are, or the cases to undo; 0 while nobody knows
 * @param done how many of these are behind
 * @param checkedTo the last event that the states of the rows take into account
 */
record StagedImport(
        String id,
        String fileName,
        String digest,
        String actor,
        Instant at,
        ImportedAs as,
        ImportState state,
        FollowUp followUp,
        Set<String> overwriting,
        List<String> notices,
        List<Problem> problems,
        int total,
        int done,
        Counts counts,
        @Nullable String undoneBy,
        long checkedTo) {

    /** What came of the rows, and of the undo. */
    record Counts(int created, int revised, int unchanged, int refused, int undone, int kept) {
        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

        static Counts of(@Nullable ImportCompleted completed, @Nullable ImportUndone undone) {
            Counts rows = completed == null
                    ? NONE
                    : new Counts(
                            completed.created(), completed.revised(), completed.unchanged(), completed.refused(), 0, 0);
            return undone == null ? rows : rows.undone(undone.undone(), undone.kept());
        }

        Counts undone(int back, int stayed) {
            return new Counts(created, revised, unchanged, refused, back, stayed);
        }
    }

    static StagedImport uploaded(
            String id, String fileName, String digest, String actor, ImportedAs as, FollowUp followUp) {
        return new StagedImport(
                id,
                fileName,
                digest,
                actor,
                Instant.now(),
                as,
                ImportState.READING,
                followUp,
                Set.of(),
                List.of(),
                List.of(),
                0,
                0,
                Counts.NONE,
                null,
                0);
    }

    /** An import as its events alone tell it. */
    static StagedImport recorded(ImportRecord known) {
        return new StagedImport(
                known.started().importId(),
                known.started().fileName(),
                known.started().digest(),
                known.actor(),
                known.at(),
                ImportedAs.PUBLISHED,
                known.undone() == null ? ImportState.APPLIED : ImportState.UNDONE,
                FollowUp.PREVIEW,
                Set.of(),
                List.of(),
                List.of(),
                0,
                0,
                Counts.of(known.completed(), known.undone()),
                null,
                0);
    }
}
