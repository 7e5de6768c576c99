package fr.essaim.checking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a renaming would change, case by case, before it does.
 *
 * @param error what is wrong with the name that was asked for
 */
public record RenamingPage(
        PartnerGroup group,
        List<String> spellings,
        String name,
        List<Line> lines,
        @Nullable String error) {

    /** The longest name of a partner. */
    public static final int LONGEST = 300;

    /** One case, and its partners' names before and after. */
    public record Line(CaseRef study, String stateWord, long version, List<String> removed, List<String> added) {}
}
