package fr.essaim.importing.command;

import fr.essaim.importing.event.ImportRowsRefused.RefusedCell;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records rows that could not be taken. */
public record RefuseImportRows(@TargetAggregateIdentifier String importId, List<RefusedCell> cells) {}
