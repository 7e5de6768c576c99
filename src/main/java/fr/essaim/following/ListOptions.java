package fr.essaim.following;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * How a partner's site wants its list to look.
 *
 * @param size how many cases it shows
 */
record ListOptions(int size, Accent accent, Tone tone) {

    static final List<Integer> SIZES = List.of(3, 5, 10, 20);

    private static final String SIZE = "nombre";
    private static final String ACCENT = "accent";
    private static final String TONE = "fond";
    private static final Set<String> OWN = Set.of(SIZE, ACCENT, TONE);
    private static final int USUAL_SIZE = 5;
    private static final int MOST = 20;
    private static final int FRAME = 130;
    private static final int PER_CASE = 140;

    /** What is not understood is as if it had not been said: a list in somebody's page is not the place to complain. */
    static ListOptions read(MultiValueMap<String, String> parameters) {
        return new ListOptions(
                size(parameters.getFirst(SIZE)),
                Accent.named(parameters.getFirst(ACCENT)).orElse(Accent.AMBRE),
                Tone.named(parameters.getFirst(TONE)).orElse(Tone.AUTO));
    }

    /** The parameters without these, which are no part of the question. */
    static MultiValueMap<String, String> without(MultiValueMap<String, String> parameters) {
        MultiValueMap<String, String> question = new LinkedMultiValueMap<>(parameters);
        OWN.forEach(question::remove);
        return question;
    }

    /** What the address of the list says beside the question, beginning with its first sign. */
    String written(String question) {
        return question + (question.contains("?") ? "&" : "?") + SIZE + "=" + size + "&" + ACCENT + "="
                + accent.parameter() + "&" + TONE + "=" + tone.parameter();
    }

    /** How many pixels high the frame is to be, so that most lists fit without a scroll bar. */
    int height() {
        return FRAME + PER_CASE * size;
    }

    private static int size(@Nullable String text) {
        if (text == null || !text.matches("[0-9]{1,3}")) {
            return USUAL_SIZE;
        }
        return Math.clamp(Integer.parseInt(text), 1, MOST);
    }

    /** The colour of links and of the line beside a title; each has enough contrast on either ground. */
    enum Accent {
        AMBRE("Ambre"),
        BLEU("Bleu"),
        VERT("Vert"),
        TERRE("Terre cuite"),
        ENCRE("Encre");

        private final String label;

        Accent(String label) {
            this.label = label;
        }

        String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }

        String label() {
            return label;
        }

        static Optional<Accent> named(@Nullable String parameter) {
            return Arrays.stream(values())
                    .filter(each -> each.parameter().equals(parameter))
                    .findFirst();
        }
    }

    /** The ground under the list. */
    enum Tone {
        AUTO("Selon l’appareil"),
        CLAIR("Clair"),
        SOMBRE("Sombre");

        private final String label;

        Tone(String label) {
            this.label = label;
        }

        String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }

        String label() {
            return label;
        }

        static Optional<Tone> named(@Nullable String parameter) {
            return Arrays.stream(values())
                    .filter(each -> each.parameter().equals(parameter))
                    .findFirst();
        }
    }
}
