package fr.essaim.presenting;

import java.util.List;

/** What the template of the slides shows; style and script are the application's own, the fonts inside. */
public record SlideShow(
        String title,
        String style,
        String script,
        String codeBox,
        String codePath,
        String codeName,
        List<Shown> slides) {

    /** One slide and where it stands. */
    public record Shown(int number, Slide slide) {

        public String id() {
            return "d" + number;
        }

        public boolean isOpening() {
            return slide instanceof Slide.Opening;
        }

        public String titleClass() {
            return "titre-" + Lettering.ofTitle(slide.title());
        }

        public String textClass(List<String> paragraphs) {
            return "texte-" + Lettering.ofText(paragraphs, slide.title());
        }
    }
}
