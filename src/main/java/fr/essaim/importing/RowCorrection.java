package fr.essaim.importing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a program corrects in a row; what is absent stays.
 *
 * @param valeurs the new values of some columns; an empty list empties the cell
 * @param ecartee true leaves the row out, false takes it back
 * @param remplacer the columns that the row may change although a person wrote them
 */
record RowCorrection(
        @Nullable Map<String, List<String>> valeurs,
        @Nullable Boolean ecartee,
        @Nullable Set<String> remplacer) {}
