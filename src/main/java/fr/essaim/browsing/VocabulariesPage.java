package fr.essaim.browsing;

import java.util.List;

/** All vocabularies. */
public record VocabulariesPage(List<Entry> schemes) {

    /** One vocabulary; the size counts its concepts. */
    public record Entry(String title, String address, int size, String description) {}
}
