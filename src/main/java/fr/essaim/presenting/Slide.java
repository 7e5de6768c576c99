package fr.essaim.presenting;

import java.util.List;

/** One slide: what is drawn the same in a browser and in a presentation program. */
public sealed interface Slide {

    String title();

    /** What the host reads and the room does not see. */
    List<String> notes();

    /** What it is all about. */
    record Opening(String title, String theme, String occasion, List<String> notes) implements Slide {}

    /**
     * One idea.
     *
     * @param over what stands above the title: where and when
     * @param below what stands under the text: with whom
     */
    record Idea(String over, String title, List<String> paragraphs, String below, List<String> notes)
            implements Slide {}

    /** Who wrote the texts and what one may do with them. */
    record Credits(String title, List<String> paragraphs, List<String> notes) implements Slide {}

    /** Where all of it can be read again. */
    record Closing(String title, String sentence, String address, List<String> notes) implements Slide {}
}
