package fr.essaim.harvesting;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The requests of the protocol, each with the arguments it needs and those it may have. */
enum OaiVerb {
    IDENTIFY("Identify", Set.of(), Set.of()),
    LIST_METADATA_FORMATS("ListMetadataFormats", Set.of(), Set.of(OaiRequest.IDENTIFIER)),
    LIST_SETS("ListSets", Set.of(), Set.of(OaiRequest.TOKEN)),
    LIST_IDENTIFIERS("ListIdentifiers", Set.of(OaiRequest.PREFIX), OaiRequest.SELECTION),
    LIST_RECORDS("ListRecords", Set.of(OaiRequest.PREFIX), OaiRequest.SELECTION),
    GET_RECORD("GetRecord", Set.of(OaiRequest.IDENTIFIER, OaiRequest.PREFIX), Set.of());

    private final String spelling;
    private final Set<String> required;
    private final Set<String> optional;

    OaiVerb(String spelling, Set<String> required, Set<String> optional) {
        this.spelling = spelling;
        this.required = required;
        this.optional = optional;
    }

    String spelling() {
        return spelling;
    }

    Set<String> required() {
        return required;
    }

    boolean takes(String argument) {
        return required.contains(argument) || optional.contains(argument);
    }

    static Optional<OaiVerb> spelled(String spelling) {
        return Arrays.stream(values())
                .filter(verb -> verb.spelling.equals(spelling))
                .findFirst();
    }
}
