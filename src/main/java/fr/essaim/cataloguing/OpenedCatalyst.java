package fr.essaim.cataloguing;

import fr.essaim.catalyst.CatalystArchive.Moment;
import fr.essaim.catalyst.CatalystId;
import fr.essaim.catalyst.CatalystSheet;
import java.util.List;
import java.util.Optional;

/** One catalyst as it stands, and all that happened to it. */
record OpenedCatalyst(List<Moment> history) {

    CatalystSheet sheet() {
        return history.getLast().after();
    }

    CatalystId id() {
        return sheet().id();
    }

    long version() {
        return history.getLast().version();
    }

    /** The catalyst as it stood at one of its versions. */
    Optional<CatalystSheet> at(long version) {
        return history.stream()
                .filter(moment -> moment.version() == version)
                .map(Moment::after)
                .findFirst();
    }

    /** Who changed the catalyst after a version, by the opaque ids of actors, the first first. */
    List<String> actorsSince(long version) {
        return history.stream()
                .filter(moment -> moment.version() > version)
                .map(moment -> moment.provenance().actor())
                .distinct()
                .toList();
    }
}
