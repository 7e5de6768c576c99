package fr.essaim.partnership;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What says that something happened.
 *
 * @param sentence the very sentence
 * @param caseStudy the case that the sentence is from, if any
 * @param sources the documents that the sentence is from, if any
 */
public record Evidence(String sentence, @Nullable CaseStudyId caseStudy, List<Source> sources) {

    // An event leaves an empty list out.
    public Evidence(String sentence, @Nullable CaseStudyId caseStudy, @Nullable List<Source> sources) {
        this.sentence = sentence;
        this.caseStudy = caseStudy;
        this.sources = sources == null ? List.of() : List.copyOf(sources);
    }
}
