package fr.essaim.curating;

/**
 * The page that says what an act does and how to undo it, before it is done.
 *
 * @param problem what is wrong with the reason; empty when nothing is
 */
public record ActPage(
        CaseHead head,
        String slug,
        String question,
        String button,
        String effect,
        String wayBack,
        boolean needsReason,
        boolean dangerous,
        String reason,
        String problem) {}
