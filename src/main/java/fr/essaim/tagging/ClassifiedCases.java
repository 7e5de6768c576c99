package fr.essaim.tagging;

import fr.essaim.access.SignedIn;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.reading.CaseRights;
import fr.essaim.reading.CaseStudyArchive;
import fr.essaim.web.ProblemType;
import fr.essaim.web.Refused;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Opens the cases that a person may classify. */
@Component
class ClassifiedCases {

    private final CaseStudyArchive archive;
    private final MessageSource messages;

    ClassifiedCases(CaseStudyArchive archive, MessageSource messages) {
        this.archive = archive;
        this.messages = messages;
    }

    /**
     * The case at an address, which any text may be.
     *
     * @throws Refused when there is none, or she may not change it now
     */
    CaseStudySheet at(String address, SignedIn person) {
        CaseStudySheet sheet = CaseStudyId.parse(address)
                .flatMap(archive::now)
                .orElseThrow(() -> new Refused(ProblemType.NOT_FOUND.saying(say("proposition.aucun-cas"))));
        if (!CaseRights.mayEdit(person, sheet)) {
            throw new Refused(ProblemType.NOT_YOURS.saying(say("proposition.pas-a-vous")));
        }
        return sheet;
    }

    private String say(String key) {
        return messages.getMessage(key, null, Locale.FRENCH);
    }
}
