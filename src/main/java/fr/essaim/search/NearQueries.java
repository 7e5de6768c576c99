package fr.essaim.search;

import fr.essaim.search.CaseStudyQuery.Near;
import fr.essaim.territory.Centre;
import fr.essaim.territory.Territories;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryKind;
import java.util.List;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Turns a circle around a commune into Lucene's query and order: what is near, and whatever is national, which no circle hides. */
final class NearQueries {

    /** The levels that are at home everywhere. */
    static final List<String> NATIONAL_LEVELS = List.of("national", "international");

    private static final TerritoryCode FRANCE = new TerritoryCode(TerritoryKind.PAYS, "FR");

    private final Territories territories;

    NearQueries(Territories territories) {
        this.territories = territories;
    }

    /** The cases near the commune, and the national ones. */
    Query nearOrNational(Near near) {
        return new BooleanQuery.Builder()
                .add(near(near), Occur.SHOULD)
                .add(national(), Occur.SHOULD)
                .build();
    }

    /** The cases inside the circle, and those whose territory holds the commune. */
    Query near(Near near) {
        Surroundings surroundings = Surroundings.of(near, territories);
        List<BytesRef> holding = surroundings.holding().stream()
                .map(code -> new BytesRef(code.toString()))
                .toList();
        BooleanQuery.Builder query =
                new BooleanQuery.Builder().add(new TermInSetQuery(CaseStudyFields.TERRITORY, holding), Occur.SHOULD);
        Centre centre = surroundings.centre();
        if (centre != null) {
            Query circle = LatLonPoint.newDistanceQuery(
                    CaseStudyFields.LOCATION, centre.latitude(), centre.longitude(), surroundings.radiusInMetres());
            query.add(circle, Occur.SHOULD);
        }
        return query.build();
    }

    /** The nearest first; what lies beyond the circle is equally far. */
    SortField byDistance(Near near) {
        return new DistanceSource(near, Surroundings.of(near, territories)).getSortField(false);
    }

    private static Query national() {
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(CaseStudyFields.TERRITORY, FRANCE.toString())), Occur.SHOULD);
        NATIONAL_LEVELS.forEach(level -> query.add(
                new TermQuery(
                        DrillDownQuery.term(FacetsConfig.DEFAULT_INDEX_FIELD_NAME, Facet.ECHELON.parameter(), level)),
                Occur.SHOULD));
        return query.build();
    }
}
