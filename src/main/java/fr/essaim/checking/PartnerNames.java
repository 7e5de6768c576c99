package fr.essaim.checking;

import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.Partner;
import fr.essaim.checking.PartnerGroup.Spelling;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.Order;
import fr.essaim.search.WorkshopSearch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How the cases that are worked on write their partners, and which spellings are probably one organisation. */
@Component
class PartnerNames {

    private final WorkshopSearch search;
    private final Distinctions distinctions;

    PartnerNames(WorkshopSearch search, Distinctions distinctions) {
        this.search = search;
        this.distinctions = distinctions;
    }

    /** What the report says of the base as it is now. */
    record Report(int spellings, List<PartnerGroup> groups) {}

    /** The groups that nobody dismissed, those of most cases first. */
    Report report() {
        Map<String, List<CaseRef>> used = used();
        List<Set<String>> dismissed = distinctions.all();
        List<PartnerGroup> groups = SpellingGroups.of(used.keySet()).stream()
                .filter(group -> dismissed.stream().noneMatch(apart -> apart.containsAll(group)))
                .map(group -> PartnerGroup.of(group.stream()
                        .map(name -> new Spelling(name, used.getOrDefault(name, List.of())))
                        .toList()))
                .sorted(Comparator.comparingInt(PartnerGroup::cases).reversed().thenComparing(PartnerGroup::suggestion))
                .toList();
        return new Report(used.size(), groups);
    }

    /** The group of this id; empty when its spellings are no longer the same. */
    Optional<PartnerGroup> find(String id) {
        return report().groups().stream().filter(group -> group.id().equals(id)).findFirst();
    }

    private Map<String, List<CaseRef>> used() {
        Map<String, List<CaseRef>> used = new LinkedHashMap<>();
        search.forEach(CaseStudyQuery.EVERYTHING_ALIVE.withOrder(Order.TITLE), sheet -> add(used, sheet));
        return used;
    }

    private static void add(Map<String, List<CaseRef>> used, CaseStudySheet sheet) {
        sheet.content().partners().stream()
                .map(Partner::name)
                .distinct()
                .forEach(name ->
                        used.computeIfAbsent(name, each -> new ArrayList<>()).add(CaseRef.of(sheet)));
    }
}
