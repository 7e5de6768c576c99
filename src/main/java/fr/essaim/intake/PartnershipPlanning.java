package fr.essaim.intake;

import fr.essaim.importing.file.Row;
import fr.essaim.partnership.Handwork;
import fr.essaim.partnership.ImportPlan;
import fr.essaim.partnership.PartnershipColumns;
import fr.essaim.partnership.PartnershipRefused.Reason;
import fr.essaim.partnership.PartnershipSheet;
import fr.essaim.partnership.command.ImportPartnership;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells what a row would do to a partnership. */
@Component
class PartnershipPlanning {

    private static final Set<String> DESCRIPTION =
            Set.of(PartnershipColumns.TITLE, PartnershipColumns.PURPOSE, PartnershipColumns.DOMAINS);

    private final MessageSource messages;

    PartnershipPlanning(MessageSource messages) {
        this.messages = messages;
    }

    RecordRow planned(Row row, ImportPartnership command, @Nullable PartnershipSheet sheet) {
        if (sheet != null && !sheet.isPublic()) {
            return RecordRow.sound(row, command.id().value(), RowFate.UNCHANGED, command, List.of());
        }
        Optional<Reason> objection = ImportPlan.objection(command, sheet);
        if (objection.isPresent()) {
            return RecordRow.refused(row, List.of(RecordKind.problem(row, "", "", said(objection.get()))));
        }
        if (sheet == null) {
            return RecordRow.sound(row, command.id().value(), RowFate.CREATED, command, List.of());
        }
        ImportPlan plan = ImportPlan.of(command, sheet);
        RowFate fate = changesNothing(plan, sheet) ? RowFate.UNCHANGED : RowFate.REVISED;
        return RecordRow.sound(row, command.id().value(), fate, command, differences(command, plan, sheet));
    }

    private static boolean changesNothing(ImportPlan plan, PartnershipSheet sheet) {
        return plan.description().equals(sheet.description())
                && plan.formation().equals(sheet.formation())
                && plan.acts().isEmpty()
                && plan.cases().isEmpty();
    }

    private static List<Difference> differences(ImportPartnership command, ImportPlan plan, PartnershipSheet sheet) {
        Map<String, List<String>> before = PartnershipTexts.of(sheet.description(), sheet.formation());
        Map<String, List<String>> after =
                new LinkedHashMap<>(PartnershipTexts.of(command.description(), command.formation()));
        PartnershipTexts.add(after, plan.cases(), plan.acts());
        return Difference.between(before, after, kept(sheet.handwork()));
    }

    private static Set<String> kept(Handwork handwork) {
        Set<String> columns = new HashSet<>();
        if (handwork.parts().contains(Handwork.Part.DESCRIPTION)) {
            columns.addAll(DESCRIPTION);
        }
        if (handwork.parts().contains(Handwork.Part.FORMATION)) {
            columns.addAll(List.of(
                    PartnershipColumns.CATEGORY,
                    PartnershipColumns.TERRITORY,
                    PartnershipColumns.PARTNERS,
                    PartnershipColumns.SINCE,
                    PartnershipColumns.PROOF,
                    PartnershipColumns.SOURCES));
        }
        return columns;
    }

    private String said(Reason reason) {
        return messages.getMessage("partenariat.refus." + reason, null, Locale.FRENCH);
    }
}
