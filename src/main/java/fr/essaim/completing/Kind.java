package fr.essaim.completing;

/** What a proposal is; the order is that of the list, the share how many of a kind come before those of other kinds. */
enum Kind {
    CONCEPT(3),
    PLACE(3),
    ORGANISATION(2),
    CASE(4);

    private final int share;

    Kind(int share) {
        this.share = share;
    }

    int share() {
        return share;
    }
}
