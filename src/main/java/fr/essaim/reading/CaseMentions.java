package fr.essaim.reading;

import fr.essaim.casestudy.CaseStudyId;
import java.util.List;

/** Who else tells a case, by whoever knows: a bean of this kind shows it on the sheet of the case, without that sheet knowing it. */
public interface CaseMentions {

    /** What is public and tells this case. */
    List<Mention> of(CaseStudyId id);

    /**
     * One page that tells the case.
     *
     * @param kind what it is, « Partenariat »
     */
    record Mention(String kind, String name, String address) {}
}
