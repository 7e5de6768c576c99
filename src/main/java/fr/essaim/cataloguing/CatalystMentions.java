package fr.essaim.cataloguing;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.listing.ListLink;
import fr.essaim.reading.CaseMentions;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows on the sheet of a case the catalysts that took part in it. */
@Component
class CatalystMentions implements CaseMentions {

    private final Directory directory;
    private final CatalogueWords words;

    CatalystMentions(Directory directory, CatalogueWords words) {
        this.directory = directory;
        this.words = words;
    }

    @Override
    public List<Mention> of(CaseStudyId id) {
        return directory.of(new ListLink(CatalystKind.CASE, id.value())).stream()
                .map(sheet ->
                        new Mention(words.say("catalyseur.genre"), sheet.name(), CatalystAddresses.sheet(sheet.id())))
                .toList();
    }
}
