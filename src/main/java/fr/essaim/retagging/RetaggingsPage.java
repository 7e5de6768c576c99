package fr.essaim.retagging;

import java.time.LocalDate;
import java.util.List;

/** All retaggings, the latest first. */
public record RetaggingsPage(List<Line> lines) {

    /** One of them. */
    public record Line(
            String address, String deed, LocalDate day, String who, Stage stage, int cases, int changed, int undone) {}
}
