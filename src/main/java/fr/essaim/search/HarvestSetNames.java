package fr.essaim.search;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The French names of the {@link HarvestSets}. */
@Component
class HarvestSetNames {

    private final MessageSource messages;
    private final FilterNames names;

    HarvestSetNames(MessageSource messages, FilterNames names) {
        this.messages = messages;
        this.names = names;
    }

    /** « Domaine », « Domaine : Éducation », « Région : Grand Est ». */
    String of(String set) {
        int colon = set.indexOf(':');
        String root = colon < 0 ? set : set.substring(0, colon);
        return colon < 0 ? kind(root) : kind(root) + "\u00a0: " + value(root, set);
    }

    private String kind(String root) {
        return Facet.named(root)
                .map(names::facet)
                .orElseGet(() -> messages.getMessage("ensemble." + root, null, Locale.FRENCH));
    }

    private String value(String root, String set) {
        return Facet.named(root)
                .map(facet -> names.value(facet, set.substring(root.length() + 1)))
                .orElseGet(() -> names.value(Facet.TERRITOIRE, set));
    }
}
