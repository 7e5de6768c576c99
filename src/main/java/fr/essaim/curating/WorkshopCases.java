package fr.essaim.curating;

import fr.essaim.access.SignedIn;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.reading.CaseRights;
import fr.essaim.reading.CaseStudyArchive;
import fr.essaim.web.ProblemType;
import fr.essaim.web.Refused;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens cases for those who may see or change them. */
@Component
class WorkshopCases {

    private final CaseStudyArchive archive;

    WorkshopCases(CaseStudyArchive archive) {
        this.archive = archive;
    }

    /**
     * The case at an address, to read.
     *
     * @throws Refused when there is none, or it is not hers
     */
    OpenedCase toRead(String address, SignedIn person) {
        OpenedCase opened = find(address)
                .orElseThrow(
                        () -> new Refused(ProblemType.NOT_FOUND.saying("Aucun cas ne se trouve à cette adresse.")));
        if (!CaseRights.mayRead(person, opened.sheet())) {
            throw new Refused(ProblemType.NOT_YOURS.saying(
                    "Vous pouvez ouvrir les cas que vous avez proposés. Celui-ci vient d’une autre personne."));
        }
        return opened;
    }

    /**
     * The case at an address, to change.
     *
     * @throws Refused when there is none, or she may not change it now
     */
    OpenedCase toEdit(String address, SignedIn person) {
        OpenedCase opened = toRead(address, person);
        if (!CaseRights.mayEdit(person, opened.sheet())) {
            throw new Refused(
                    ProblemType.NOT_YOURS.saying("Ce cas ne peut pas être modifié par vous dans son état actuel."));
        }
        return opened;
    }

    Optional<OpenedCase> find(String address) {
        return CaseStudyId.parse(address)
                .map(archive::history)
                .filter(history -> !history.isEmpty())
                .map(OpenedCase::new);
    }
}
