package fr.essaim.checking;

import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.Condition;
import fr.essaim.search.QuestionAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/**
 * Several spellings that are probably one organisation, the most used first.
 *
 * @param id stays the same as long as the spellings do
 */
public record PartnerGroup(String id, List<Spelling> spellings) {

    private static final int ID_LENGTH = 16;

    /** One way to write the name, and the cases that write it so. */
    public record Spelling(String name, List<CaseRef> cases) {

        /** Where the workshop lists these cases. */
        public String address() {
            return QuestionAddress.inTheWorkshop(
                    "/atelier/cas", CaseStudyQuery.EVERYTHING_ALIVE.with(new Condition.WithPartner(name)));
        }
    }

    static PartnerGroup of(Collection<Spelling> spellings) {
        List<Spelling> sorted = spellings.stream()
                .sorted(Comparator.comparingInt(
                                (Spelling spelling) -> -spelling.cases().size())
                        .thenComparing(spelling -> isShouted(spelling.name()))
                        .thenComparing(spelling -> -spelling.name().length())
                        .thenComparing(Spelling::name))
                .toList();
        return new PartnerGroup(idOf(sorted.stream().map(Spelling::name).toList()), sorted);
    }

    /** The spelling that most cases use, and a full one rather than a short one. */
    public String suggestion() {
        return spellings.getFirst().name();
    }

    public int cases() {
        return (int) spellings.stream()
                .flatMap(spelling -> spelling.cases().stream())
                .map(CaseRef::id)
                .distinct()
                .count();
    }

    public List<String> names() {
        return spellings.stream().map(Spelling::name).toList();
    }

    static String idOf(Collection<String> names) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new TreeSet<>(names).forEach(name -> digest.update((name + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static boolean isShouted(String name) {
        return name.chars().noneMatch(Character::isLowerCase);
    }
}
