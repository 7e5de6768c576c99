package fr.essaim.cataloguing;

/** What every page of the workshop about one catalyst says first. */
public record CatalystHead(String id, String name, StateLabel state, String place, int cases, String reason) {

    /** A state as pages show it: the class of its shape, and its word. */
    public record StateLabel(String look, String word) {}

    public boolean isActive() {
        return state.look().equals("publie");
    }
}
