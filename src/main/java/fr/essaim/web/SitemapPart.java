package fr.essaim.web;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Some pages that search engines should know; every capability with lasting public pages makes a bean of it. */
public interface SitemapPart {

    /** How many pages there are, told without looking at each. */
    int count();

    /** All the pages, one after the other, in an order that stays. */
    void forEach(Consumer<Entry> taker);

    /**
     * One page.
     *
     * @param path its path on this site, encoded as addresses are
     * @param changedAt when what it says last changed, if that is known
     */
    record Entry(String path, @Nullable Instant changedAt) {}
}
