package fr.essaim.catalyst;

/** Whether a catalyst still animates its territory. */
public enum CatalystState {
    ACTIVE,
    INACTIVE
}
