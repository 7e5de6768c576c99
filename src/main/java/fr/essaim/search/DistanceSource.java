package fr.essaim.search;

import fr.essaim.territory.TerritoryCode;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;

/** How far each case is from a commune, measured once for each territory; a case without one is infinitely far. */
final class DistanceSource extends DoubleValuesSource {

    private final CaseStudyQuery.Near near;
    private final Surroundings surroundings;

    DistanceSource(CaseStudyQuery.Near near, Surroundings surroundings) {
        this.near = near;
        this.surroundings = surroundings;
    }

    @Override
    public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
        return new Distances(DocValues.getSorted(leaf.reader(), CaseStudyFields.TERRITORY));
    }

    @Override
    public boolean needsScores() {
        return false;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher reader) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
        return DocValues.isCacheable(leaf, CaseStudyFields.TERRITORY);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DistanceSource source && source.near.equals(near);
    }

    @Override
    public int hashCode() {
        return Objects.hash(DistanceSource.class, near);
    }

    @Override
    public String toString() {
        return "distance from " + near.commune();
    }

    /** The distances of the cases of one segment. */
    private final class Distances extends DoubleValues {
        private final SortedDocValues codes;
        private final double[] measured;
        private double distance;

        private Distances(SortedDocValues codes) {
            this.codes = codes;
            this.measured = new double[codes.getValueCount()];
            Arrays.fill(measured, Double.NaN);
        }

        @Override
        public boolean advanceExact(int document) throws IOException {
            distance = codes.advanceExact(document) ? of(codes.ordValue()) : Surroundings.BEYOND;
            return true;
        }

        @Override
        public double doubleValue() {
            return distance;
        }

        private double of(int territory) throws IOException {
            if (Double.isNaN(measured[territory])) {
                String code = codes.lookupOrd(territory).utf8ToString();
                measured[territory] = surroundings.kilometres(TerritoryCode.of(code));
            }
            return measured[territory];
        }
    }
}
