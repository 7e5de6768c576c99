package fr.essaim.benchmark;

import fr.essaim.casestudy.TextField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** The texts of grown cases: as long as real ones, and with their words. */
final class GrownTexts {

    /** A real example says what was done; half say what came of it, a quarter why. */
    private static final List<TextField> SECTIONS =
            List.of(TextField.APPROACH, TextField.RESULTS, TextField.CONTEXT, TextField.IMPACTS);

    private static final int SUMMARY_WORDS = 25;
    private static final int TITLE_WORDS = 5;

    private final WordChain sentences;
    private final WordChain titles;
    private final int[] lengths;

    GrownTexts(RealTexts real) {
        this.sentences = new WordChain(real.sentences());
        this.titles = new WordChain(real.titles());
        this.lengths = real.bodies().stream()
                .mapToInt(body -> WordChain.words(body).size())
                .toArray();
    }

    Map<TextField, String> of(SplittableRandom random, String place) {
        Map<TextField, String> texts = new EnumMap<>(TextField.class);
        texts.put(TextField.TITLE, title(random, place));
        texts.put(TextField.SUMMARY, text(random, SUMMARY_WORDS));
        int words = lengths[random.nextInt(lengths.length)];
        List<String> body = new ArrayList<>();
        for (int written = 0; written < words; ) {
            StringBuilder sentence = new StringBuilder();
            written += sentences.sentence(random, sentence);
            body.add(sentence.toString());
        }
        share(body, 1 + random.nextInt(SECTIONS.size()), texts);
        texts.put(TextField.LICENCE, "Licence Ouverte 2.0");
        return texts;
    }

    private String title(SplittableRandom random, String place) {
        StringBuilder title = new StringBuilder();
        int words = titles.sentence(random, title);
        // As real ones do, a short title also says where.
        if (words < TITLE_WORDS || random.nextInt(4) == 0) {
            title.append(" à ").append(place);
        }
        return title.length() <= TextField.TITLE.longest()
                ? title.toString()
                : title.substring(0, TextField.TITLE.longest());
    }

    private String text(SplittableRandom random, int words) {
        StringBuilder text = new StringBuilder();
        int written = sentences.sentence(random, text);
        while (written < words) {
            written += sentences.sentence(random, text);
        }
        return text.substring(0, Math.min(TextField.SUMMARY.longest(), text.length()));
    }

    private static void share(List<String> sentences, int sections, Map<TextField, String> texts) {
        int each = Math.ceilDiv(sentences.size(), sections);
        for (int section = 0; section * each < sentences.size(); section++) {
            List<String> part = sentences.subList(section * each, Math.min(sentences.size(), (section + 1) * each));
            texts.put(SECTIONS.get(section), String.join(" ", part));
        }
    }
}
