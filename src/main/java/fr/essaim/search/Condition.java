package fr.essaim.search;

import fr.essaim.casestudy.CaseStudyId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedSet;

/** What the workshop asks of a case beside what visitors may ask. No address of the public site can name one. */
public sealed interface Condition {

    /** Nothing stands in a column, named as {@link fr.essaim.casestudy.EmptyColumns} does. */
    record Without(String column) implements Condition {}

    /** How long ago the case was verified, seen from a day. */
    record Freshness(Level level, LocalDate day) implements Condition {

        /** The colours of the freshness light; each case is in one. */
        public enum Level {
            WITHIN_A_YEAR("un-an"),
            WITHIN_TWO_YEARS("deux-ans"),
            OLDER_OR_NEVER("plus");

            private final String parameter;

            Level(String parameter) {
                this.parameter = parameter;
            }

            public String parameter() {
                return parameter;
            }

            /** The level of a case that was verified on a day. */
            public static Level seenFrom(LocalDate today, LocalDate verifiedOn) {
                if (!verifiedOn.isBefore(today.minusYears(1))) {
                    return WITHIN_A_YEAR;
                }
                return verifiedOn.isBefore(today.minusYears(2)) ? OLDER_OR_NEVER : WITHIN_TWO_YEARS;
            }

            static Optional<Level> named(String parameter) {
                return Arrays.stream(values())
                        .filter(level -> level.parameter.equals(parameter))
                        .findFirst();
            }
        }
    }

    /** It carries a concept that the ontology replaced by others. */
    record CarryingReplaced() implements Condition {}

    /** Its draft was written by an actor. */
    record DraftedBy(String actor) implements Condition {}

    /** Its {@link fr.essaim.casestudy.Completeness} lies between two percentages, both included. */
    record CompleteWithin(int least, int most) implements Condition {}

    /** One of its partners is written exactly so. */
    record WithPartner(String name) implements Condition {}

    /** It is one of those that another page of the workshop found. */
    record Among(SortedSet<CaseStudyId> cases) implements Condition {}
}
