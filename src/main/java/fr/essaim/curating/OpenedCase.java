package fr.essaim.curating;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.reading.CaseStudyArchive.Moment;
import java.util.List;
import java.util.Optional;

/** One case in the workshop: as it stands, and all that happened to it. */
record OpenedCase(List<Moment> history) {

    CaseStudySheet sheet() {
        return history.getLast().after();
    }

    CaseStudyId id() {
        return sheet().id();
    }

    long version() {
        return history.getLast().version();
    }

    /** The case as it stood at one of its versions. */
    Optional<CaseStudySheet> at(long version) {
        return history.stream()
                .filter(moment -> moment.version() == version)
                .map(Moment::after)
                .findFirst();
    }

    /** Who changed the case after a version, by the opaque ids of actors, the first first. */
    List<String> actorsSince(long version) {
        return history.stream()
                .filter(moment -> moment.version() > version)
                .map(moment -> moment.provenance().actor())
                .distinct()
                .toList();
    }
}
