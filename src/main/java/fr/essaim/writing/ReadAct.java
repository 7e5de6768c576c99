package fr.essaim.writing;

import fr.essaim.partnership.event.PartnershipAct;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of a writing about one act of a partnership, and what was not.
 *
 * @param act null when something is missing or wrong
 */
public record ReadAct(@Nullable PartnershipAct act, List<WritingProblem> problems) {}
