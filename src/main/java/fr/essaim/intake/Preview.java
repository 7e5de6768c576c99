package fr.essaim.intake;

import fr.essaim.importing.file.FileRefused;
import fr.essaim.intake.KeptFiles.Kept;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a kept file would do: all its rows are counted, those of one page are kept. */
final class Preview {

    static final int ROWS_OF_A_PAGE = 50;

    private final @Nullable RowFate filter;
    private final int first;
    private final Tally tally = new Tally();
    private final List<RecordRow> shown = new ArrayList<>();
    private List<String> notices = List.of();
    private int passed;

    private Preview(@Nullable RowFate filter, int page) {
        this.filter = filter;
        this.first = (page - 1) * ROWS_OF_A_PAGE;
    }

    /**
     * @param filter the fate that is shown alone, null for all
     * @throws FileRefused when nothing of it can be used
     */
    static Preview of(RecordKind kind, Kept file, @Nullable RowFate filter, int page) {
        Preview preview = new Preview(filter, page);
        preview.notices = FileRows.read(kind, file.path(), file.name(), rows -> rows.forEach(preview::take));
        return preview;
    }

    private void take(RecordRow row) {
        tally.count(row.fate());
        if (filter != null && row.fate() != filter) {
            return;
        }
        if (passed >= first && shown.size() < ROWS_OF_A_PAGE) {
            shown.add(row);
        }
        passed++;
    }

    int count(RowFate fate) {
        return tally.of(fate);
    }

    int rows() {
        return tally.rows();
    }

    /** How many rows the filter lets through. */
    int passed() {
        return passed;
    }

    List<RecordRow> shown() {
        return shown;
    }

    List<String> notices() {
        return notices;
    }
}
