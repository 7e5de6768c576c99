package fr.essaim.casestudy;

import org.jspecify.annotations.Nullable;

/** From the year a case began to the year it ended; one of them may be unknown. */
public record Period(@Nullable Integer startYear, @Nullable Integer endYear) {

    public Period {
        if (startYear == null && endYear == null) {
            throw new IllegalArgumentException("a period without a year is no period");
        }
        if (startYear != null && endYear != null && endYear < startYear) {
            throw new IllegalArgumentException("a case cannot end before it begins");
        }
    }
}
