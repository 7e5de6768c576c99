package fr.essaim.following;

import fr.essaim.following.ToldCases.Doubtful;
import fr.essaim.mail.Letter;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.Condition;
import fr.essaim.search.Order;
import fr.essaim.search.QuestionAddress;
import fr.essaim.search.QuestionWords;
import fr.essaim.web.French;
import fr.essaim.web.PublicAddress;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes the letters to followers. */
@Component
class AlertLetters {

    private static final int MOST_CASES = 50;
    private static final int LONGEST_SUBJECT = 150;
    private static final String INDENT = "   ";

    private final QuestionWords words;
    private final PublicAddress addresses;

    AlertLetters(QuestionWords words, PublicAddress addresses) {
        this.words = words;
        this.addresses = addresses;
    }

    /** What a letter tells: the first of the new cases in words, and how many there are. */
    record News(List<CaseLine> cases, int total, List<Doubtful> doubtful) {

        static int most() {
            return MOST_CASES;
        }
    }

    Letter confirmation(Follower follower, CaseStudyQuery query, Rhythm rhythm) {
        String text = """
            Bonjour,

            Vous avez demandé, ou quelqu’un a demandé pour vous, à recevoir %s les nouveaux cas de cette recherche d’Essaim\u00a0:

            %s%s

            Pour le confirmer, ouvrez cette page et pressez «\u00a0Confirmer\u00a0»\u00a0:
            %s

            Sans confirmation, votre adresse et cette demande sont effacées après 48\u00a0heures, et rien d’autre ne vous est envoyé.

            Essaim, les alliances qui font avancer les territoires
            """.formatted(rhythm.words(), INDENT, words.line(query), addresses.of(follower.page()));
        return Letter.of(follower.address(), subject("Confirmez votre alerte\u00a0: " + words.line(query)), text);
    }

    /** The answer to somebody who asks for what she has, or for more than one may have. */
    Letter alreadyThere(Follower follower, CaseStudyQuery query) {
        String text = """
            Bonjour,

            Vous avez demandé, ou quelqu’un a demandé pour vous, à suivre cette recherche d’Essaim\u00a0:

            %s%s

            Rien n’a changé\u00a0: vous la suivez déjà, ou vous suivez déjà autant de recherches qu’il est possible. La page de vos alertes permet d’en arrêter\u00a0:
            %s

            Essaim, les alliances qui font avancer les territoires
            """.formatted(INDENT, words.line(query), addresses.of(follower.page()));
        return Letter.of(follower.address(), subject("Vos alertes\u00a0: " + words.line(query)), text);
    }

    Letter news(Follower follower, Alert alert, CaseStudyQuery query, News news) {
        String count = count(news.total());
        StringBuilder text = new StringBuilder("Bonjour,\n\n")
                .append(news.total() == 1 ? "Un nouveau cas répond" : count + " répondent")
                .append(" à la recherche que vous suivez\u00a0:\n\n")
                .append(INDENT)
                .append(words.line(query))
                .append("\n\n");
        for (int i = 0; i < news.cases().size(); i++) {
            append(text, i + 1, news.cases().get(i));
        }
        int more = news.total() - news.cases().size();
        if (more > 0) {
            text.append(more == 1 ? "Et un autre" : "Et " + French.number(more) + " autres")
                    .append("\u00a0: ")
                    .append(addresses.of(newCases(alert, query)))
                    .append("\n\n");
        }
        news.doubtful().forEach(letter -> append(text, letter, follower));
        text.append("Toute la recherche\u00a0: ")
                .append(addresses.of(QuestionAddress.of("/", query.withoutOrder())))
                .append("\nVos alertes, pour en changer ou les arrêter\u00a0: ")
                .append(addresses.of(follower.page()))
                .append("\n\nEssaim, les alliances qui font avancer les territoires\n");
        return new Letter(
                follower.address(),
                subject(count + "\u00a0: " + words.line(query)),
                text.toString(),
                null,
                addresses.of(AlertController.stop(follower, alert)));
    }

    private static void append(StringBuilder text, int number, CaseLine line) {
        text.append(number).append(". ").append(line.title()).append('\n');
        for (String part : List.of(line.place(), line.summary(), line.address())) {
            if (!part.isEmpty()) {
                text.append(INDENT).append(part).append('\n');
            }
        }
        text.append('\n');
    }

    private void append(StringBuilder text, Doubtful letter, Follower follower) {
        text.append("La lettre du ")
                .append(French.date(letter.begunAt()))
                .append(" n’est peut-être pas arrivée\u00a0: ")
                .append(letter.cases().size() == 1 ? "le cas qu’elle annonçait est" : "les cas qu’elle annonçait sont")
                .append(" sur la page de vos alertes, ")
                .append(addresses.of(follower.page()))
                .append("\n\n");
    }

    private static String newCases(Alert alert, CaseStudyQuery query) {
        return QuestionAddress.of(
                "/",
                query.withoutOrder()
                        .with(new Condition.FirstPublished(alert.askedAt(), null))
                        .withOrder(Order.PUBLISHED));
    }

    private static String count(int total) {
        return total == 1 ? "Un nouveau cas" : French.number(total) + "\u00a0nouveaux cas";
    }

    private static String subject(String text) {
        return text.length() <= LONGEST_SUBJECT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_SUBJECT) - 1)) + "…";
    }
}
