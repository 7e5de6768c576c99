package fr.essaim.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All imports, told by the staging tables while they have them, and by the events for ever. */
@Component
class KnownImports {

    private final StagedImports staged;
    private final ImportRecords records;

    KnownImports(StagedImports staged, ImportRecords records) {
        this.staged = staged;
        this.records = records;
    }

    /** The latest first. */
    List<StagedImport> all() {
        Map<String, StagedImport> known = new LinkedHashMap<>();
        records.all().forEach((id, record) -> known.put(id, StagedImport.recorded(record)));
        staged.all().forEach(upload -> known.put(upload.id(), upload));
        List<StagedImport> latestFirst = new ArrayList<>(known.values());
        latestFirst.sort(Comparator.comparing(StagedImport::at).reversed());
        return latestFirst;
    }

    Optional<StagedImport> find(String id) {
        return staged.find(id).or(() -> records.find(id).map(StagedImport::recorded));
    }
}
