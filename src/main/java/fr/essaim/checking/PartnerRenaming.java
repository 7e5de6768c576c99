package fr.essaim.checking;

import fr.essaim.casestudy.CaseStudyChange.Partners;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.Partner;
import fr.essaim.casestudy.command.ReviseCaseStudy;
import fr.essaim.reading.CaseStudyArchive;
import fr.essaim.reading.CaseStudyArchive.Moment;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.IndexMaintenance;
import fr.essaim.storage.Commands;
import fr.essaim.storage.Provenance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes several spellings of one organisation in one way, in every case that is worked on. */
@Component
class PartnerRenaming {

    private final CaseStudyArchive archive;
    private final Commands commands;
    private final IndexMaintenance index;

    PartnerRenaming(CaseStudyArchive archive, Commands commands, IndexMaintenance index) {
        this.archive = archive;
        this.commands = commands;
        this.index = index;
    }

    /** What becomes of one case, at the version that was read. */
    record Renamed(CaseRef study, long version, List<Partner> before, List<Partner> after) {

        ReviseCaseStudy command() {
            return new ReviseCaseStudy(study.id(), version, List.of(new Partners(after)));
        }
    }

    /** What would become of each of these cases; those that would stay as they are, or are not worked on, are left out. */
    List<Renamed> preview(Collection<CaseStudyId> cases, Set<String> spellings, String name) {
        return cases.stream()
                .distinct()
                .map(id -> preview(id, spellings, name))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Renames in all these cases, or in none.
     *
     * @throws fr.essaim.storage.ConcurrentChange when one of them changed since its version was read
     */
    void apply(List<Renamed> cases, Provenance provenance) {
        commands.sendTogether(cases.stream().map(Renamed::command).toList(), provenance);
        index.awaitBriefly();
    }

    private Optional<Renamed> preview(CaseStudyId id, Set<String> spellings, String name) {
        List<Moment> history = archive.history(id);
        if (history.isEmpty()) {
            return Optional.empty();
        }
        CaseStudySheet now = history.getLast().after();
        List<Partner> before = now.content().partners();
        List<Partner> after = renamed(before, spellings, name);
        boolean changes = CaseStudyQuery.ALIVE.contains(now.state()) && !before.equals(after);
        return changes
                ? Optional.of(new Renamed(CaseRef.of(now), history.getLast().version(), before, after))
                : Optional.empty();
    }

    /** The partners with the one name; what was twice in the list under two spellings, with nothing that differs, is there once. */
    static List<Partner> renamed(List<Partner> partners, Set<String> spellings, String name) {
        List<Partner> renamed = new ArrayList<>();
        for (Partner partner : partners) {
            boolean meant = spellings.contains(partner.name()) || partner.name().equals(name);
            Partner next = meant ? new Partner(name, partner.profile(), partner.role()) : partner;
            int same = meant ? indexOfSame(renamed, next) : -1;
            if (same < 0) {
                renamed.add(next);
            } else {
                renamed.set(same, merged(renamed.get(same), next));
            }
        }
        return renamed;
    }

    private static int indexOfSame(List<Partner> partners, Partner wanted) {
        for (int i = 0; i < partners.size(); i++) {
            Partner other = partners.get(i);
            if (other.name().equals(wanted.name())
                    && agree(other.profile(), wanted.profile())
                    && agree(other.role(), wanted.role())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean agree(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || Objects.equals(one, other);
    }

    private static Partner merged(Partner one, Partner other) {
        return new Partner(
                one.name(),
                one.profile() == null ? other.profile() : one.profile(),
                one.role() == null ? other.role() : one.role());
    }
}
