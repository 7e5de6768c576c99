package fr.essaim.tagging;

/**
 * What speaks for a concept, in numbers.
 *
 * @param named 1 when the case uses its preferred or an alternative label, less when the words may mean other concepts too, 0 otherwise
 * @param hinted the same for its narrower or neighbouring words
 * @param early 1 when one of them stands in the title or the summary
 * @param often the logarithm of how often they are used, plus one
 * @param lift how much likelier a published case carries the concept when it uses the most telling of these labels, as a difference of log-odds
 * @param neighbours the share of the nearest cases that carry it, nearer ones counting more
 */
record Signals(double named, double hinted, double early, double often, double lift, double neighbours) {

    /** The numbers in their order, after a 1 for what is so without any of them. */
    double[] values() {
        return new double[] {1, named, hinted, early, often, lift, neighbours};
    }
}
