package fr.essaim.territory;

/** A code and a name that a commune of today took over: a merged commune, or an arrondissement of Paris, Lyon or Marseille. */
record FormerCommune(TerritoryCode code, String name, String type, TerritoryCode today) {

    boolean wasMerged() {
        return !type.equals("arrondissement-municipal");
    }
}
