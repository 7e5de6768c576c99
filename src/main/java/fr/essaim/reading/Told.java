package fr.essaim.reading;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One thing that happened to a case, in words.
 *
 * @param sentence what somebody did, after the name of the person: « a ajouté le domaine Santé »
 */
public record Told(Kind kind, String heading, List<Link> sentence, List<Fact> facts, List<Rewriting> rewritings) {

    /** What kind of thing happened; the name stays as it is, programs may rely on it. */
    public enum Kind {
        DRAFTED("creation"),
        TEXTS("textes"),
        PARTNERS("partenaires"),
        PLACE("lieu"),
        YEARS("annees"),
        SOURCES("sources"),
        CLASSIFICATION("classement"),
        SUBMITTED("soumission"),
        RETURNED("renvoi"),
        PUBLISHED("publication"),
        VERIFIED("verification"),
        WITHDRAWN("retrait"),
        DUPLICATE("doublon"),
        TAG_ACCEPTED("etiquette-acceptee"),
        TAG_DECLINED("etiquette-refusee"),
        DISTINGUISHED("distinction"),
        RESTORED("retablissement"),
        UNPUBLISHED("depublication"),
        DISCARDED("corbeille"),
        REVIVED("reprise");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** Whether it changed who can see the case. */
        public boolean isTurningPoint() {
            return switch (this) {
                case DRAFTED, PUBLISHED, WITHDRAWN, DUPLICATE, UNPUBLISHED, DISCARDED, REVIVED -> true;
                case TEXTS,
                        PARTNERS,
                        PLACE,
                        YEARS,
                        SOURCES,
                        CLASSIFICATION,
                        SUBMITTED,
                        RETURNED,
                        VERIFIED,
                        TAG_ACCEPTED,
                        TAG_DECLINED,
                        DISTINGUISHED,
                        RESTORED -> false;
            };
        }

        /** Whether only the workshop has to know. */
        boolean isOfTheWorkshop() {
            return switch (this) {
                case TAG_DECLINED, DISTINGUISHED -> true;
                case DRAFTED,
                        TEXTS,
                        PARTNERS,
                        PLACE,
                        YEARS,
                        SOURCES,
                        CLASSIFICATION,
                        SUBMITTED,
                        RETURNED,
                        PUBLISHED,
                        VERIFIED,
                        WITHDRAWN,
                        DUPLICATE,
                        TAG_ACCEPTED,
                        RESTORED,
                        UNPUBLISHED,
                        DISCARDED,
                        REVIVED -> false;
            };
        }

        /** Whether telling it tells what the case says, or what persons said of it to each other. */
        boolean isContent() {
            return switch (this) {
                case TEXTS,
                        PARTNERS,
                        PLACE,
                        YEARS,
                        SOURCES,
                        CLASSIFICATION,
                        RETURNED,
                        TAG_ACCEPTED,
                        TAG_DECLINED,
                        RESTORED -> true;
                case DRAFTED,
                        SUBMITTED,
                        PUBLISHED,
                        VERIFIED,
                        WITHDRAWN,
                        DUPLICATE,
                        DISTINGUISHED,
                        UNPUBLISHED,
                        DISCARDED,
                        REVIVED -> false;
            };
        }
    }

    /** The sentence without its links. */
    String plainSentence() {
        return sentence.stream().map(Link::label).collect(Collectors.joining());
    }

    /** « Ajouté : domaine Éducation, profil Citoyens ». */
    public record Fact(String label, List<Link> items) {

        String sentence() {
            return label + "\u00a0: " + items.stream().map(Link::label).collect(Collectors.joining(", "));
        }
    }

    /** One text before and after; one of them may be empty. */
    public record Rewriting(String section, String change, List<Block> before, List<Block> after) {

        String sentence() {
            return section + "\u00a0: " + change;
        }
    }
}
