package fr.essaim.tagging;

/** A sentence of a case and, in it, the words that name a concept. */
public record Quotation(String before, String words, String after) {

    private static final int LONGEST_SIDE = 160;
    private static final String LEFT_OUT = "…";

    static Quotation of(Mention mention) {
        String sentence = mention.sentence();
        return new Quotation(
                end(sentence.substring(0, mention.start())),
                sentence.substring(mention.start(), mention.end()),
                beginning(sentence.substring(mention.end())));
    }

    public String sentence() {
        return before + words + after;
    }

    private static String beginning(String text) {
        if (text.length() <= LONGEST_SIDE) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST_SIDE);
        return text.substring(0, space > 0 ? space : LONGEST_SIDE) + LEFT_OUT;
    }

    private static String end(String text) {
        if (text.length() <= LONGEST_SIDE) {
            return text;
        }
        int space = text.indexOf(' ', text.length() - LONGEST_SIDE);
        return LEFT_OUT + text.substring(space >= 0 ? space + 1 : text.length() - LONGEST_SIDE);
    }
}
