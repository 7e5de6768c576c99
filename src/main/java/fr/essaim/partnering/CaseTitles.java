package fr.essaim.partnering;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.TextField;
import fr.essaim.reading.CaseStudyArchive;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Names cases by their titles; one that is not published is nothing to a visitor. */
@Component
class CaseTitles {

    private final CaseStudyArchive archive;

    CaseTitles(CaseStudyArchive archive) {
        this.archive = archive;
    }

    /** Those of some cases that are published, by title. */
    List<CaseLine> published(Collection<CaseStudyId> ids) {
        return archive.now(ids).values().stream()
                .filter(CaseStudySheet::isPublished)
                .map(CaseTitles::line)
                .sorted(Comparator.comparing(CaseLine::title))
                .toList();
    }

    /** Those of some cases that ever were, by title, for the workshop. */
    List<CaseLine> known(Collection<CaseStudyId> ids) {
        return archive.now(ids).values().stream()
                .map(CaseTitles::line)
                .sorted(Comparator.comparing(CaseLine::title))
                .toList();
    }

    boolean exists(CaseStudyId id) {
        return archive.now(id).isPresent();
    }

    /** The title of a published case, or its id. */
    String titleOf(String id) {
        Optional<CaseStudyId> known = CaseStudyId.parse(id);
        return known.flatMap(archive::now)
                .filter(CaseStudySheet::isPublished)
                .map(CaseStudySheet::title)
                .orElse(id);
    }

    private static CaseLine line(CaseStudySheet sheet) {
        return new CaseLine(sheet.id().value(), sheet.title(), sheet.content().text(TextField.SUMMARY));
    }
}
