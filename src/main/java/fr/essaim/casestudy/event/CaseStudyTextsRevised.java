package fr.essaim.casestudy.event;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.TextField;
import java.util.Map;
import org.axonframework.serialization.Revision;

/** Some texts were written anew; an empty text means that the section was removed. */
@Revision("1")
public record CaseStudyTextsRevised(CaseStudyId id, Map<TextField, String> texts) implements CaseStudyEvent {
    public CaseStudyTextsRevised {
        texts = Map.copyOf(texts);
    }
}
