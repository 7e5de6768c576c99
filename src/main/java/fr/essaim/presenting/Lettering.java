package fr.essaim.presenting;

import java.util.List;

/** How large letters may be so that all of a text fits on a slide, in pixels of 1280×720; never less than 28, which the last row still reads. */
enum Lettering {
    LARGE(44, 60),
    MEDIUM(37, 46),
    SMALL(31, 36);

    /** How wide a letter is in its own size, at most and on the average of a text. */
    static final double MEAN_WIDTH = 0.58;

    private static final int FEW = 200;
    private static final int SOME = 400;
    private static final int SHORT_TITLE = 42;
    private static final int LONG_TITLE = 100;
    private static final int ROOM = 1_120;
    // A line of title or the space between two paragraphs takes the room of so many letters.
    private static final int LINE_OF_TITLE = 60;
    private static final int GAP = 40;

    private final int text;
    private final int title;

    Lettering(int text, int title) {
        this.text = text;
        this.title = title;
    }

    static Lettering ofText(List<String> paragraphs, String title) {
        int letters = paragraphs.stream().mapToInt(String::length).sum() + GAP * (paragraphs.size() - 1);
        int taken = letters + LINE_OF_TITLE * (linesOfTitle(title) - 1);
        if (taken <= FEW) {
            return LARGE;
        }
        return taken <= SOME ? MEDIUM : SMALL;
    }

    static Lettering ofTitle(String title) {
        if (title.length() <= SHORT_TITLE) {
            return LARGE;
        }
        return title.length() <= LONG_TITLE ? MEDIUM : SMALL;
    }

    static int linesOfTitle(String title) {
        return (int) Math.ceil(title.length() * ofTitle(title).title() * MEAN_WIDTH / ROOM);
    }

    int text() {
        return text;
    }

    int title() {
        return title;
    }
}
