package fr.essaim.catalyst.command;

import fr.essaim.catalyst.CatalystDescription;
import fr.essaim.catalyst.CatalystId;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.ConceptId;
import java.util.SortedSet;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Makes a catalyst known. */
public record RegisterCatalyst(@TargetAggregateIdentifier CatalystId id, @Nullable String providerReference, CatalystDescription description, @Nullable TerritoryCode territory, SortedSet<ConceptId> metiers) implements CatalystCommand {}
