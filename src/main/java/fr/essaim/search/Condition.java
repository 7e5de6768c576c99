package fr.essaim.search;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.organisation.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** What is asked of a case beside words, facets, years and place. Most are of the workshop; no address of the public site can name those. */
public sealed interface Condition {

    /** Whether visitors may ask it too. */
    default boolean isForEveryone() {
        return false;
    }

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

    /** It was first published from one moment, included, to another, excluded; null for no limit. */
    record FirstPublished(@Nullable Instant from, @Nullable Instant until) implements Condition {
        @Override
        public boolean isForEveryone() {
            return true;
        }
    }

    /** An organisation is among its partners, whatever the spelling. */
    record WithOrganisation(OrganisationId organisation) implements Condition {
        @Override
        public boolean isForEveryone() {
            return true;
        }
    }
}
