package fr.essaim.casestudy;

import org.jspecify.annotations.Nullable;

/** Where a case comes from: a title, and the address of the document when it has one. */
public record Source(String title, @Nullable String address) {

    public Source {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a source has a title");
        }
    }
}
