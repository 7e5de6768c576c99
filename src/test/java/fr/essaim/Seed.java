package fr.essaim;

/** Where random tests begin: the same place in every build, so that a red build is about the change, and elsewhere with {@code -Dessaim.seed=…}. */
public final class Seed {

    private static final long USUAL = 20_261_121;

    private Seed() {}

    /** The seed of this run, printed beside the test's name. */
    public static long of(Class<?> test) {
        long seed = Long.getLong("essaim.seed", USUAL);
        System.out.printf("%s: -Dessaim.seed=%d%n", test.getSimpleName(), seed);
        return seed;
    }
}
