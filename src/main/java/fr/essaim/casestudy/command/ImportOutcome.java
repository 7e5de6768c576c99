package fr.essaim.casestudy.command;

/** What an imported row did to its case. */
public enum ImportOutcome {
    CREATED,
    REVISED,
    UNCHANGED
}
