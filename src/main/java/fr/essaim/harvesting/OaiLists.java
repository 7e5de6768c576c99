package fr.essaim.harvesting;

import fr.essaim.search.CaseStudyHarvest;
import fr.essaim.search.CaseStudyHarvest.Harvested;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers the two requests for lists, part after part. */
@Component
class OaiLists {

    private static final int PART = 100;

    private final CaseStudyHarvest cases;
    private final OaiRecords records;

    OaiLists(CaseStudyHarvest cases, OaiRecords records) {
        this.cases = cases;
        this.records = records;
    }

    /**
     * The part of a list that a request asks for: its first, or the one after a token.
     *
     * @throws OaiRefused when the token is none of ours, or there is nothing in the list
     */
    Answer part(OaiRequest request) {
        Optional<Resumption> resumed =
                request.argument(OaiRequest.TOKEN).map(token -> Resumption.of(token, request.verb()));
        Selection selection = resumed.map(Resumption::selection).orElseGet(() -> Selection.of(request));
        // One more than are told says whether there are more.
        List<Harvested> found =
                cases.page(selection.window(), resumed.map(Resumption::after).orElse(null), PART + 1);
        if (found.isEmpty()) {
            throw OaiError.NO_RECORDS_MATCH.because("Aucune fiche ne répond à cette demande.");
        }
        int before = resumed.map(Resumption::delivered).orElse(0);
        int total = resumed.map(Resumption::total).orElseGet(() -> cases.count(selection.window()));
        return xml -> write(new Part(request.verb(), selection, found, before, total), xml);
    }

    /** A part of a list, and where in it. */
    private record Part(OaiVerb verb, Selection selection, List<Harvested> found, int before, int total) {

        private boolean isLast() {
            return found.size() <= PART;
        }

        private List<Harvested> told() {
            return isLast() ? found : found.subList(0, PART);
        }

        private String next() {
            return isLast()
                    ? ""
                    : new Resumption(verb, selection, told().getLast().place(), before + PART, total).token();
        }
    }

    private void write(Part part, OaiXml xml) {
        for (Harvested each : part.told()) {
            if (part.verb() == OaiVerb.LIST_RECORDS) {
                records.writeRecord(each, xml);
            } else {
                records.writeHeader(each, xml);
            }
        }
        if (!part.isLast() || part.before() > 0) {
            Map<String, String> place = new LinkedHashMap<>();
            place.put("completeListSize", Integer.toString(part.total()));
            place.put("cursor", Integer.toString(part.before()));
            xml.element("resumptionToken", place, part.next());
        }
    }
}
