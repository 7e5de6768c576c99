package fr.essaim.catalyst.command;

import fr.essaim.casestudy.command.ImportAnswer;
import fr.essaim.catalyst.CatalystId;
import fr.essaim.catalyst.CatalystRow;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records what a provider's row says of a catalyst: registered when it is new, revised where it differs but for what a person wrote. Answered by an {@link ImportAnswer}. */
public record ImportCatalyst(@TargetAggregateIdentifier CatalystId id, @Nullable String providerReference, CatalystRow row) implements CatalystCommand {}
