package fr.essaim.resembling;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What was found for the cases last asked about. */
final class RecentResemblances {

    private static final int KEPT = 500;

    private final Map<CaseStudyId, Known> kept = Collections.synchronizedMap(new Bounded());

    /** What was found for a content at a position of the index: true as long as neither changes. */
    private record Known(long position, CaseStudyContent content, List<Resemblance> resemblances) {

        private boolean isOf(CaseStudySheet sheet, long now) {
            return position == now && content.equals(sheet.content());
        }
    }

    /** What resembles a case at a position of the index, looked for only when it is not known. */
    List<Resemblance> of(CaseStudySheet sheet, long position, Function<CaseStudySheet, List<Resemblance>> search) {
        Known known = kept.get(sheet.id());
        if (known == null || !known.isOf(sheet, position)) {
            known = new Known(position, sheet.content(), search.apply(sheet));
            kept.put(sheet.id(), known);
        }
        return known.resemblances();
    }

    /** The oldest goes first. */
    private static final class Bounded extends LinkedHashMap<CaseStudyId, Known> {

        @Override
        protected boolean removeEldestEntry(Map.Entry<CaseStudyId, Known> eldest) {
            return size() > KEPT;
        }
    }
}
