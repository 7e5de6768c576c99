package fr.essaim.selecting;

import fr.essaim.search.Facet;
import java.util.Collection;
import java.util.List;

/** The facets over which a host may spread the proposals. */
final class BalanceFacets {

    /** In the order in which they are offered. */
    static final List<Facet> ALL = List.of(
            Facet.TERRITOIRE,
            Facet.PROFIL,
            Facet.PRATIQUE,
            Facet.DOMAINE,
            Facet.ECHELON,
            Facet.IMPACT,
            Facet.OBJECTIF,
            Facet.ODD);

    /** Not five cases of one région or one actor profile, and not always the same way to work together. */
    static final List<String> DEFAULT =
            List.of(Facet.TERRITOIRE.parameter(), Facet.PROFIL.parameter(), Facet.PRATIQUE.parameter());

    private BalanceFacets() {}

    /** The facets of these names; one that does not exist is left out. */
    static List<Facet> of(Collection<String> names) {
        return ALL.stream().filter(facet -> names.contains(facet.parameter())).toList();
    }

    static List<String> names(Collection<String> asked) {
        return of(asked).stream().map(Facet::parameter).toList();
    }
}
