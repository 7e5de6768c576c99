package fr.essaim.territory;

import java.util.List;

/**
 * Knows the territories that are one and the same ground under two codes: Paris is a commune and a département, Mayotte a
 * département and a région. Of two such only the inner one is meant, because whatever is looked for in the outer one finds it.
 */
final class SameGround {

    private final Hierarchy hierarchy;

    SameGround(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    List<Territory> innermost(List<Territory> territories) {
        return territories.stream()
                .filter(territory -> territories.stream().noneMatch(other -> isAllOf(other, territory)))
                .toList();
    }

    private boolean isAllOf(Territory inner, Territory outer) {
        return inner.within().contains(outer.code())
                && hierarchy.all().stream()
                        .filter(territory ->
                                territory.code().kind() == inner.code().kind())
                        .filter(territory -> territory.within().contains(outer.code()))
                        .allMatch(inner::equals);
    }
}
