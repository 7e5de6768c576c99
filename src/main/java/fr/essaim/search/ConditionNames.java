package fr.essaim.search;

import fr.essaim.access.People;
import fr.essaim.casestudy.CaseStudyState;
import fr.essaim.web.French;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The French names of the states and conditions that the workshop filters by. */
@Component
class ConditionNames {

    private final MessageSource messages;
    private final People people;

    ConditionNames(MessageSource messages, People people) {
        this.people = people;
        this.messages = messages;
    }

    String state() {
        return message("condition.etat");
    }

    String states(Set<CaseStudyState> states) {
        return states.stream()
                .sorted()
                .map(state -> message("etat." + state.slug()))
                .collect(Collectors.joining(", "));
    }

    /** What sort of filter a condition is. */
    String kind(Condition condition) {
        return switch (condition) {
            case Condition.Without without -> message("condition.sans");
            case Condition.Freshness freshness -> message("condition.fraicheur");
            case Condition.CarryingReplaced replaced -> message("condition.remplace");
            case Condition.DraftedBy drafted -> message("condition.auteur");
            case Condition.CompleteWithin within -> message("condition.complet");
            case Condition.WithPartner partner -> message("condition.partenaire");
            case Condition.Among among -> message("condition.parmi");
            case Condition.FirstPublished published -> message("condition.publie");
            case Condition.WithOrganisation named -> message("condition.organisation");
        };
    }

    String value(Condition condition) {
        return switch (condition) {
            case Condition.Without without -> message("colonne." + without.column());
            case Condition.Freshness freshness ->
                message("fraicheur." + freshness.level().parameter());
            case Condition.CarryingReplaced replaced -> message("remplace.oui");
            case Condition.DraftedBy drafted -> people.nameOf(drafted.actor());
            case Condition.CompleteWithin within ->
                messages.getMessage("complet.entre", new Object[] {within.least(), within.most()}, Locale.FRENCH);
            case Condition.WithPartner partner -> partner.name();
            case Condition.Among among -> French.count(among.cases().size(), "cas");
            case Condition.FirstPublished published -> published(published);
            case Condition.WithOrganisation named ->
                named.organisation().value().replace('-', ' ');
        };
    }

    private String published(Condition.FirstPublished published) {
        List<String> limits = new ArrayList<>();
        if (published.from() != null) {
            limits.add(message("publie.depuis", French.date(published.from())));
        }
        if (published.until() != null) {
            limits.add(message("publie.avant", French.date(published.until())));
        }
        return String.join(", ", limits);
    }

    private String message(String key, String argument) {
        return messages.getMessage(key, new Object[] {argument}, Locale.FRENCH);
    }

    private String message(String key) {
        return messages.getMessage(key, null, Locale.FRENCH);
    }
}
