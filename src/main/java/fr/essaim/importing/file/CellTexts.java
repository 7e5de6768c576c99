package fr.essaim.importing.file;

import java.io.IOException;
import java.util.Optional;

/** Turns the cells of a workbook into the texts a person sees in them. */
final class CellTexts {

    private final SharedStrings strings;
    private final NumberFormats formats;
    private final Dates dates;

    CellTexts(SharedStrings strings, NumberFormats formats, Dates dates) {
        this.strings = strings;
        this.formats = formats;
        this.dates = dates;
    }

    CellText of(SheetCell cell) throws IOException {
        String raw = cell.raw();
        return switch (cell.type()) {
            case SheetCell.FORMULA -> refused(cell, "contient une formule\u00A0; collez les valeurs à la place.");
            case "e" -> refused(cell, "contient l’erreur %s.".formatted(Text.shortened(raw)));
            case "b" -> refused(cell, "contient une valeur vrai/faux\u00A0; écrivez un texte à la place.");
            case "s" -> shared(cell);
            case "str" -> new CellText.Written(RichText.unescaped(raw));
            case "inlineStr" -> new CellText.Written(raw);
            case "d" -> new CellText.Written(raw.replaceFirst("T00:00:00(\\.0+)?$", ""));
            case "", "n" -> number(cell);
            default -> refused(cell, "est d’un type inconnu.");
        };
    }

    private CellText shared(SheetCell cell) throws IOException {
        if (cell.raw().isEmpty()) {
            return new CellText.Written("");
        }
        return strings.get(index(cell.raw()))
                .<CellText>map(CellText.Written::new)
                .orElseGet(() -> refused(cell, "renvoie à un texte que le classeur ne contient pas."));
    }

    private static int index(String raw) {
        try {
            return Integer.parseInt(raw);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private CellText number(SheetCell cell) {
        if (cell.raw().isEmpty()) {
            return new CellText.Written("");
        }
        try {
            double number = Double.parseDouble(cell.raw());
            return shown(number, formats.of(cell.style()))
                    .<CellText>map(CellText.Written::new)
                    .orElseGet(() -> refused(cell, "contient une date ou un nombre illisible."));
        } catch (NumberFormatException e) {
            return refused(cell, "contient un nombre illisible.");
        }
    }

    private Optional<String> shown(double number, NumberShape shape) {
        if (!Double.isFinite(number)) {
            return Optional.empty();
        }
        return switch (shape) {
            case NumberShape.Date date -> dates.text(number);
            case NumberShape.Plain plain -> Optional.of(PlainNumber.shown(number));
            case NumberShape.Padded padded -> Optional.of(padded(PlainNumber.shown(number), padded.width()));
        };
    }

    private static String padded(String number, int width) {
        boolean digitsOnly = number.chars().allMatch(Character::isDigit);
        return digitsOnly ? "0".repeat(Math.max(0, width - number.length())) + number : number;
    }

    private static CellText refused(SheetCell cell, String what) {
        return new CellText.Refused(cell.raw(), "La cellule %s %s".formatted(cell.reference(), what));
    }
}
