package fr.essaim.deduplicating;

import java.util.List;

/** The cases that look like what is being typed. */
public record LookalikesPage(String title, List<Line> lines) {

    /** One of them, where it can be read, and why it is told. */
    public record Line(String address, String title, String why) {}
}
