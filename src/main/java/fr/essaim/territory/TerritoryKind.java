package fr.essaim.territory;

/** What a territory is; the identifier is the first half of its code. */
public enum TerritoryKind {
    COMMUNE("commune"),
    EPCI("epci"),
    DEPARTEMENT("departement"),
    REGION("region"),
    PAYS("pays");

    private final String identifier;

    TerritoryKind(String identifier) {
        this.identifier = identifier;
    }

    public String identifier() {
        return identifier;
    }
}
