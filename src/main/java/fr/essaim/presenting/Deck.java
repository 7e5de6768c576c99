package fr.essaim.presenting;

import java.time.Instant;
import java.util.List;

/** The slides of one edition, and the code that leads to it. */
record Deck(String title, Instant frozenAt, QrCode code, List<Slide> slides) {

    Deck {
        slides = List.copyOf(slides);
    }
}
