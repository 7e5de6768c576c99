package fr.essaim.lucene;

/** The number under which an index keeps a stem beside the text that holds it; part of the schema of every index. */
final class WordHash {

    private static final int SEED = 0x811c9dc5;
    private static final int PRIME = 0x01000193;

    private WordHash() {}

    /** Never 0; two of some thousands of words share one about once in a million. */
    static int of(CharSequence stem) {
        int hash = SEED;
        for (int i = 0; i < stem.length(); i++) {
            hash = (hash ^ stem.charAt(i)) * PRIME;
        }
        hash = (hash ^ hash >>> 16) * 0x85ebca6b;
        hash = (hash ^ hash >>> 13) * 0xc2b2ae35;
        hash ^= hash >>> 16;
        return hash == 0 ? 1 : hash;
    }
}
