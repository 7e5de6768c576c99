package fr.essaim.cataloguing;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.cataloguing.CaseLine.Standing;
import fr.essaim.catalyst.CatalystSheet;
import fr.essaim.reading.CaseStudyArchive;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.CaseStudySearch;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import org.springframework.stereotype.Component;

/** Finds the cases that a catalyst took part in, and those it could be linked to. */
@Component
class CaseLines {

    private final CaseStudyArchive archive;
    private final CaseStudySearch search;
    private final CatalogueWords words;

    CaseLines(CaseStudyArchive archive, CaseStudySearch search, CatalogueWords words) {
        this.archive = archive;
        this.search = search;
        this.words = words;
    }

    /** Those that everybody may read. */
    List<CaseLine> inPublic(CatalystSheet catalyst) {
        Map<CaseStudyId, CaseStudySheet> sheets = archive.now(catalyst.content().cases());
        return catalyst.content().cases().stream()
                .map(sheets::get)
                .filter(Objects::nonNull)
                .filter(CaseStudySheet::isPublished)
                .map(sheet -> line(sheet, Standing.LINKED))
                .toList();
    }

    /** All of them, even one that a file announced and that is not there yet. */
    List<CaseLine> linked(CatalystSheet catalyst) {
        SortedSet<CaseStudyId> ids = catalyst.content().cases();
        Map<CaseStudyId, CaseStudySheet> sheets = archive.now(ids);
        return ids.stream().map(id -> linked(id, sheets)).toList();
    }

    /** Published cases that a curator may mean. */
    List<CaseLine> found(CatalystSheet catalyst, String question) {
        if (question.isBlank()) {
            return List.of();
        }
        CaseStudyQuery query = CaseStudyQuery.EVERYTHING.withText(question);
        return search.sheets(search.find(query)).stream()
                .map(sheet ->
                        line(sheet, catalyst.content().cases().contains(sheet.id()) ? Standing.LINKED : Standing.FOUND))
                .toList();
    }

    private CaseLine linked(CaseStudyId id, Map<CaseStudyId, CaseStudySheet> sheets) {
        CaseStudySheet sheet = sheets.get(id);
        return sheet == null
                ? new CaseLine(id.value(), id.value(), "", "", words.say("catalyseur.cas.absent"), Standing.LINKED)
                : line(sheet, Standing.LINKED);
    }

    private CaseLine line(CaseStudySheet sheet, Standing standing) {
        String state = sheet.isPublished() ? "" : words.say("catalyseur.cas.pas-public");
        return CaseLine.of(sheet, words.place(sheet.content().territory()), state, standing);
    }
}
