package fr.essaim.catalyst;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.catalyst.event.CatalystDeactivated;
import fr.essaim.catalyst.event.CatalystDescribed;
import fr.essaim.catalyst.event.CatalystEvent;
import fr.essaim.catalyst.event.CatalystLinkedToCase;
import fr.essaim.catalyst.event.CatalystMetiersChanged;
import fr.essaim.catalyst.event.CatalystMoved;
import fr.essaim.catalyst.event.CatalystReactivated;
import fr.essaim.catalyst.event.CatalystUnlinkedFromCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The events that lead from what a catalyst says to what it is to say. */
final class CatalystRevision {

    private CatalystRevision() {}

    static List<CatalystEvent> between(CatalystId id, CatalystContent now, CatalystContent wanted) {
        List<CatalystEvent> events = new ArrayList<>();
        if (!wanted.description().equals(now.description())) {
            events.add(new CatalystDescribed(id, wanted.description()));
        }
        if (!Objects.equals(wanted.territory(), now.territory())) {
            events.add(new CatalystMoved(id, wanted.territory()));
        }
        if (!wanted.metiers().equals(now.metiers())) {
            events.add(new CatalystMetiersChanged(
                    id, without(wanted.metiers(), now.metiers()), without(now.metiers(), wanted.metiers())));
        }
        for (CaseStudyId linked : without(wanted.cases(), now.cases())) {
            events.add(new CatalystLinkedToCase(id, linked));
        }
        for (CaseStudyId unlinked : without(now.cases(), wanted.cases())) {
            events.add(new CatalystUnlinkedFromCase(id, unlinked));
        }
        if (wanted.state() != now.state()) {
            events.add(
                    switch (wanted.state()) {
                        case ACTIVE -> new CatalystReactivated(id);
                        case INACTIVE -> new CatalystDeactivated(id, null);
                    });
        }
        return events;
    }

    private static <T extends Comparable<T>> SortedSet<T> without(Set<T> values, Set<T> others) {
        SortedSet<T> rest = new TreeSet<>(values);
        rest.removeAll(others);
        return rest;
    }
}
