package fr.essaim.partnering;

/** A case, as a line that leads to it. */
public record CaseLine(String id, String title, String summary) {

    public String address() {
        return "/etudes-de-cas/" + id;
    }
}
