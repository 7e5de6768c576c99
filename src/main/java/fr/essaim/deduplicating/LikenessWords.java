package fr.essaim.deduplicating;

import fr.essaim.search.Agreement;
import fr.essaim.search.Likeness;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in French why two cases look alike. */
@Component
class LikenessWords {

    private static final double WORTH_SAYING = 0.1;

    private final MessageSource messages;

    LikenessWords(MessageSource messages) {
        this.messages = messages;
    }

    String of(Likeness likeness) {
        List<String> words = new ArrayList<>();
        words.add(say("doublon.titres", percent(likeness.titles())));
        Double texts = likeness.texts();
        if (texts != null && texts >= WORTH_SAYING) {
            words.add(say("doublon.textes", percent(texts)));
        }
        add(words, likeness.places(), "lieu", "meme-", "autre-");
        add(words, likeness.years(), "annees", "memes-", "autres-");
        return String.join(", ", words);
    }

    String say(String key, Object... values) {
        return messages.getMessage(key, values, Locale.FRENCH);
    }

    private void add(List<String> words, Agreement agreement, String what, String same, String other) {
        switch (agreement) {
            case SAME -> words.add(say("doublon." + same + what));
            case DIFFERENT -> words.add(say("doublon." + other + what));
            case UNKNOWN -> {}
        }
    }

    private static String percent(double share) {
        return String.valueOf(Math.round(100 * share));
    }
}
