package fr.essaim.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The facets of case studies; each is named as its scheme in the ontology, in addresses, exports and import files alike. */
public enum Facet {
    DOMAINE("domaine"),
    PRATIQUE("pratique"),
    PROFIL("profil"),
    ECHELON("echelon"),
    IMPACT("impact"),
    OBJECTIF("objectif"),
    ODD("odd"),
    TERRITOIRE("territoire");

    private final String parameter;

    Facet(String parameter) {
        this.parameter = parameter;
    }

    /** The name of the facet everywhere outside the code. */
    public String parameter() {
        return parameter;
    }

    /** The facets whose values are concepts of the ontology. */
    public static List<Facet> ofConcepts() {
        return Arrays.stream(values()).filter(facet -> facet != TERRITOIRE).toList();
    }

    public static Optional<Facet> named(String parameter) {
        return Arrays.stream(values())
                .filter(facet -> facet.parameter.equals(parameter))
                .findFirst();
    }
}
