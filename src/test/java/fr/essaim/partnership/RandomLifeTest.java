package fr.essaim.partnership;

import static fr.essaim.partnership.PartnershipBuilder.aPartnership;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.Seed;
import fr.essaim.partnership.PartnershipLife.Contradiction;
import fr.essaim.partnership.PartnershipLife.Step;
import fr.essaim.partnership.event.PartnershipAct;
import fr.essaim.partnership.event.PartnershipActStruck;
import fr.essaim.partnership.event.PartnershipEnded;
import fr.essaim.partnership.event.PartnershipEvaluated;
import fr.essaim.partnership.event.PartnershipEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is told, struck out and told again in whatever order, what was accepted makes sense. */
class RandomLifeTest {

    private static final Acts SHE = Acts.of("alea");
    private static final List<String> NAMES = List.of("A", "B", "C", "D");
    private static final List<String> CATEGORIES =
            List.of("mecenat", "pratiques-responsables", "cooperation-economique", "innovation-societale");

    @Test
    void random_sequences_of_acts_keep_the_rules_of_a_life() {
        Random random = new Random(Seed.of(RandomLifeTest.class));
        int accepted = 0;
        for (int life = 0; life < 400; life++) {
            List<PartnershipEvent> events = new ArrayList<>(List.of(
                    aPartnership("alea").with("A").with("B").since("2010").event()));
            for (int i = 0; i < 25; i++) {
                PartnershipEvent next = random.nextInt(5) == 0
                        ? new PartnershipActStruck(SHE.id(), 1 + random.nextInt(events.size()), "")
                        : (PartnershipEvent) act(random);
                if (isAccepted(Folded.of(events), next)) {
                    events.add(next);
                    accepted++;
                    makesSense(Folded.of(events));
                }
            }
        }
        assertThat(accepted).as("enough was accepted to say something").isGreaterThan(2_000);
    }

    // What the aggregate decides, without its machinery.
    private static boolean isAccepted(PartnershipSheet sheet, PartnershipEvent event) {
        List<ToldAct> acts = new ArrayList<>(sheet.acts());
        if (event instanceof PartnershipActStruck struck) {
            if (!acts.removeIf(told -> told.number() == struck.act() && !told.isStruck())) {
                return false;
            }
        } else {
            acts.add(new ToldAct(sheet.version() + 1, (PartnershipAct) event, Instant.EPOCH, "", null));
        }
        Optional<Contradiction> contradiction = PartnershipLife.contradictionIn(sheet.formation(), acts);
        return contradiction.isEmpty();
    }

    private static void makesSense(PartnershipSheet sheet) {
        PartnershipLife life = sheet.life();
        List<Step> steps = life.steps();
        assertThat(steps).hasSize((int)
                sheet.acts().stream().filter(told -> !told.isStruck()).count());
        assertThat(steps)
                .filteredOn(step -> step.told().act() instanceof PartnershipEnded)
                .hasSizeLessThan(2);
        for (int i = 0; i < steps.size(); i++) {
            PartialDate on = steps.get(i).told().act().on();
            assertThat(on.isSurelyBefore(sheet.formation().on())).isFalse();
            for (Step later : steps.subList(i + 1, steps.size())) {
                assertThat(later.told().act().on().isSurelyBefore(on))
                        .as("%s before %s", later, on)
                        .isFalse();
            }
            if (steps.get(i).told().act() instanceof PartnershipEnded) {
                assertThat(steps.subList(i + 1, steps.size()))
                        .allMatch(step -> step.told().act() instanceof PartnershipEvaluated);
            }
        }
        Stream.concat(Stream.of(life.beginning()), steps.stream().map(Step::situation))
                .forEach(RandomLifeTest::isPossible);
    }

    private static void isPossible(Situation situation) {
        assertThat(situation.present()).isNotEmpty();
        assertThat(situation.present().stream().map(member -> member.partner().name()))
                .doesNotHaveDuplicates();
        assertThat(situation.territories()).doesNotHaveDuplicates();
        assertThat(situation.former())
                .allSatisfy(member -> assertThat(requireNonNull(member.until()).isSurelyBefore(member.since()))
                        .isFalse());
    }

    private static PartnershipAct act(Random random) {
        String name = NAMES.get(random.nextInt(NAMES.size()));
        String on = date(random);
        return switch (random.nextInt(8)) {
            case 0, 1 -> SHE.joins(name, on);
            case 2, 3 -> SHE.leaves(name, on);
            case 4, 5 -> SHE.deepens(CATEGORIES.get(random.nextInt(CATEGORIES.size())), on);
            case 6 -> random.nextBoolean() ? SHE.scales("region:" + 84, on) : SHE.evaluates("Bien.", on);
            default -> SHE.ends("", on);
        };
    }

    private static String date(Random random) {
        String year = String.valueOf(2009 + random.nextInt(8));
        return switch (random.nextInt(3)) {
            case 0 -> year;
            case 1 -> year + "-%02d".formatted(1 + random.nextInt(12));
            default -> year + "-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28));
        };
    }
}
