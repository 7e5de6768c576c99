package fr.essaim.importing;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.importing.event.ImportCompleted;
import fr.essaim.importing.event.ImportEvent;
import fr.essaim.importing.event.ImportRowsRefused;
import fr.essaim.importing.event.ImportStarted;
import fr.essaim.importing.event.ImportUndone;
import fr.essaim.reading.CaseStudyArchive;
import fr.essaim.reading.CaseStudyArchive.Moment;
import fr.essaim.storage.Cause;
import fr.essaim.storage.EventBatches;
import fr.essaim.storage.EventBatches.Span;
import fr.essaim.storage.Provenance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the events tell of imports: of those of the workshop, of the command line and of the first start. */
@Component
class ImportRecords {

    private final EventBatches events;
    private final CaseStudyArchive archive;

    ImportRecords(EventBatches events, CaseStudyArchive archive) {
        this.events = events;
        this.archive = archive;
    }

    /** One import as recorded. */
    record ImportRecord(
            ImportStarted started,
            String actor,
            Instant at,
            @Nullable ImportCompleted completed,
            @Nullable ImportUndone undone) {

        ImportRecord after(ImportEvent event) {
            return switch (event) {
                case ImportStarted again -> this;
                case ImportRowsRefused refused -> this;
                case ImportCompleted counted -> new ImportRecord(started, actor, at, counted, undone);
                case ImportUndone taken -> new ImportRecord(started, actor, at, completed, taken);
            };
        }
    }

    /** All there are, by id. */
    Map<String, ImportRecord> all() {
        return folded(events.ofType(RecordedImport.TYPE));
    }

    Optional<ImportRecord> find(String id) {
        return Optional.ofNullable(folded(events.of(List.of(id))).get(id));
    }

    /** The cases that an import changed, in the order it did. */
    List<CaseStudyId> casesOf(String id) {
        Span span = events.span(id);
        boolean isOver = find(id).map(ImportRecord::completed).isPresent();
        return events.touchedBy(new Cause.Import(id), "CaseStudy", isOver ? span : span.open()).stream()
                .map(CaseStudyId::of)
                .toList();
    }

    /** What the undo of an import means for some of its cases, in their order. */
    List<CaseUndo> undoing(String importId, List<CaseStudyId> cases) {
        Map<CaseStudyId, List<Moment>> histories = archive.histories(cases);
        List<CaseUndo> undos = new ArrayList<>();
        cases.forEach(id -> undos.add(CaseUndo.of(importId, histories.getOrDefault(id, List.of()))));
        return undos;
    }

    private static Map<String, ImportRecord> folded(List<? extends DomainEventMessage<?>> messages) {
        Map<String, ImportRecord> records = new LinkedHashMap<>();
        for (DomainEventMessage<?> message : messages) {
            switch (message.getPayload()) {
                case ImportStarted started -> records.put(started.importId(), begun(started, message));
                case ImportEvent event -> records.computeIfPresent(event.importId(), (id, known) -> known.after(event));
                default -> {}
            }
        }
        return records;
    }

    private static ImportRecord begun(ImportStarted started, DomainEventMessage<?> message) {
        String actor = Provenance.of(message.getMetaData()).actor();
        return new ImportRecord(started, actor, message.getTimestamp(), null, null);
    }
}
