package fr.essaim.casestudy.event;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.TextField;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.axonframework.serialization.Revision;

/** Some texts were written anew; an empty text means that the section was removed. */
@Revision("1")
public record CaseStudyTextsRevised(CaseStudyId id, Map<TextField, String> texts) implements CaseStudyEvent {
    public CaseStudyTextsRevised {
        Map<TextField, String> inOrder = new EnumMap<>(TextField.class);
        inOrder.putAll(texts);
        texts = Collections.unmodifiableMap(inOrder);
    }
}
