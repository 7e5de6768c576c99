package fr.essaim.catalyst.command;

import fr.essaim.catalyst.CatalystDescription;
import fr.essaim.catalyst.CatalystId;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.ConceptId;
import java.util.SortedSet;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/** Says anew what a catalyst is, where and what it does; refused when it changed since the version that the author read. */
public record ReviseCatalyst(@TargetAggregateIdentifier CatalystId id, @TargetAggregateVersion @Nullable Long version, CatalystDescription description, @Nullable TerritoryCode territory, SortedSet<ConceptId> metiers) implements CatalystCommand {}
