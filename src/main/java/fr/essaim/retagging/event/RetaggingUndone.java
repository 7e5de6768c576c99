package fr.essaim.retagging.event;

import fr.essaim.casestudy.CaseStudyId;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** It was taken back in so many cases; the others kept something of it, because somebody had changed it since. */
@Revision("1")
public record RetaggingUndone(String retaggingId, int undone, List<CaseStudyId> kept) implements RetaggingEvent {

    // An event leaves an empty list out.
    public RetaggingUndone(String retaggingId, int undone, @Nullable List<CaseStudyId> kept) {
        this.retaggingId = retaggingId;
        this.undone = undone;
        this.kept = kept == null ? List.of() : List.copyOf(kept);
    }
}
