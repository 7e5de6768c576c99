package fr.essaim.casestudy.event;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.Source;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The list of sources was replaced. */
@Revision("1")
public record CaseStudySourcesRevised(CaseStudyId id, List<Source> sources) implements CaseStudyEvent {
    // An event leaves an empty list out.
    public CaseStudySourcesRevised(CaseStudyId id, @Nullable List<Source> sources) {
        this.id = id;
        this.sources = sources == null ? List.of() : List.copyOf(sources);
    }
}
