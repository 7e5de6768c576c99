package fr.essaim.listing;

/**
 * Something outside the list that an entry names, by its kind and its id: the case {@code cas:le-jardin}, the organisation {@code organisation:croix-rouge-francaise}.
 */
public record ListLink(String kind, String id) implements Comparable<ListLink> {

    @Override
    public String toString() {
        return kind + ":" + id;
    }

    @Override
    public int compareTo(ListLink other) {
        return toString().compareTo(other.toString());
    }
}
