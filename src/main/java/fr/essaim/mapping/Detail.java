package fr.essaim.mapping;

import fr.essaim.territory.TerritoryKind;
import java.util.Arrays;
import java.util.Optional;

/** By which territories a map counts. */
public enum Detail {
    REGIONS("regions", TerritoryKind.REGION),
    DEPARTEMENTS("departements", TerritoryKind.DEPARTEMENT);

    private final String parameter;
    private final TerritoryKind kind;

    Detail(String parameter, TerritoryKind kind) {
        this.parameter = parameter;
        this.kind = kind;
    }

    /** How addresses name it. */
    public String parameter() {
        return parameter;
    }

    TerritoryKind kind() {
        return kind;
    }

    /** The detail that an address names, if any. */
    public static Optional<Detail> named(String parameter) {
        return Arrays.stream(values())
                .filter(detail -> detail.parameter.equals(parameter))
                .findFirst();
    }
}
