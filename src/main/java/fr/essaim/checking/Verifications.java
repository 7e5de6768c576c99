package fr.essaim.checking;

import fr.essaim.casestudy.CaseStudyChange.Verification;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.command.ReviseCaseStudy;
import fr.essaim.reading.CaseStudyArchive;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.IndexMaintenance;
import fr.essaim.search.WorkshopSearch;
import fr.essaim.storage.Commands;
import fr.essaim.storage.Provenance;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Notes that cases were checked today and still stand. */
@Component
class Verifications {

    private final CaseStudyArchive archive;
    private final WorkshopSearch search;
    private final Commands commands;
    private final IndexMaintenance index;

    Verifications(CaseStudyArchive archive, WorkshopSearch search, Commands commands, IndexMaintenance index) {
        this.index = index;
        this.archive = archive;
        this.search = search;
        this.commands = commands;
    }

    /** Notes it for all of them, or for none; a case that is not worked on any more is left out. Answers how many were noted. */
    int noteToday(Collection<String> ids, Provenance provenance) {
        // The day is no word of the text: it needs no version of the case to be right.
        List<ReviseCaseStudy> revisions = ids.stream()
                .distinct()
                .map(CaseStudyId::parse)
                .flatMap(Optional::stream)
                .filter(this::isAlive)
                .map(id -> new ReviseCaseStudy(id, null, List.of(new Verification(search.today()))))
                .toList();
        commands.sendTogether(revisions, provenance);
        index.awaitBriefly();
        return revisions.size();
    }

    private boolean isAlive(CaseStudyId id) {
        return archive.now(id)
                .filter(sheet -> CaseStudyQuery.ALIVE.contains(sheet.state()))
                .isPresent();
    }
}
