package fr.essaim.search;

import fr.essaim.search.CaseStudyQuery.Near;
import fr.essaim.search.NearPart.Distance;
import fr.essaim.territory.PlaceGrammar;
import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.web.French;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in French how near cases are, and how many. */
@Component
class NearWords {

    private final MessageSource messages;
    private final Territories territories;

    NearWords(MessageSource messages, Territories territories) {
        this.messages = messages;
        this.territories = territories;
    }

    /** « 12 cas à moins de 30 km de Reims, et 8 d’ailleurs, à l’échelle nationale ». */
    String title(String text, Near near, String commune, int count, int national) {
        String cases = count == 0 ? say("aucun") : French.count(count, say("cas"));
        String about = text.isBlank() ? "" : say("pour", QuestionWords.shortened(text));
        String within = say("rayon", French.number(near.radius()), PlaceGrammar.of(commune));
        if (national == 0) {
            return cases + about + within;
        }
        return cases + about + within + say(count == 0 ? "mais-ailleurs" : "et-ailleurs", French.number(national));
    }

    /** « à 12 km de Reims »; null when the question asks around no commune. */
    @Nullable
    Distance distance(CaseStudyQuery query, @Nullable TerritoryCode territory) {
        Near near = query.near();
        if (near == null) {
            return null;
        }
        Nearness nearness = Surroundings.of(near, territories).of(territory);
        return new Distance(said(near, nearness), nearness instanceof Nearness.Elsewhere);
    }

    private String said(Near near, Nearness nearness) {
        String commune = territories
                .find(near.commune())
                .map(Territory::name)
                .orElse(near.commune().value());
        return switch (nearness) {
            case Nearness.Here here -> PlaceGrammar.at(commune);
            case Nearness.Around around -> say("couvre", commune);
            case Nearness.Away away -> away(away.kilometres(), PlaceGrammar.of(commune));
            case Nearness.Elsewhere elsewhere -> say("ailleurs");
        };
    }

    private String away(double kilometres, String ofCommune) {
        return kilometres < 1
                ? say("tout-pres", ofCommune)
                : say("distance", French.number(Math.round(kilometres)), ofCommune);
    }

    private String say(String key, Object... arguments) {
        return String.valueOf(messages.getMessage("proche." + key, arguments, Locale.FRENCH));
    }
}
