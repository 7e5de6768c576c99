package fr.essaim.reading;

import java.util.ArrayList;
import java.util.List;

/** A sentence being written, some of whose words lead somewhere. */
final class Phrase {

    private final List<Link> words = new ArrayList<>();

    Phrase say(String text) {
        words.add(new Link(text, null));
        return this;
    }

    Phrase say(Link link) {
        words.add(link);
        return this;
    }

    Phrase say(List<Link> several) {
        words.addAll(several);
        return this;
    }

    /** « un, deux et trois », each of them written as it likes. */
    Phrase enumerate(List<List<Link>> items) {
        for (int n = 0; n < items.size(); n++) {
            if (n > 0) {
                say(n == items.size() - 1 ? " et " : ", ");
            }
            words.addAll(items.get(n));
        }
        return this;
    }

    List<Link> words() {
        return List.copyOf(words);
    }
}
