package fr.essaim.reading;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import org.springframework.stereotype.Component;

/** Names another case by its title and leads to it; what is not public is named by its identifier alone. */
@Component
class CaseLinks {

    private final CaseStudyArchive archive;

    CaseLinks(CaseStudyArchive archive) {
        this.archive = archive;
    }

    Link to(CaseStudyId id) {
        String label = archive.now(id)
                .filter(CaseStudySheet::isPublished)
                .map(sheet -> "«\u00a0" + sheet.title() + "\u00a0»")
                .orElse(id.value());
        return new Link(label, CaseAddresses.sheet(id));
    }
}
