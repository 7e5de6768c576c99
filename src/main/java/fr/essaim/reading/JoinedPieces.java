package fr.essaim.reading;

import fr.essaim.reading.TextDifference.Fate;
import fr.essaim.reading.TextDifference.Piece;
import java.util.ArrayList;
import java.util.List;

/** Changed words that only a space parts are one change: nobody reads a sentence rewritten word for word in turns. */
final class JoinedPieces {

    private final List<Piece> joined = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    private JoinedPieces() {}

    static List<Piece> of(List<Piece> pieces) {
        JoinedPieces result = new JoinedPieces();
        for (int n = 0; n < pieces.size(); n++) {
            result.take(pieces.get(n), n + 1 < pieces.size());
        }
        result.endChange();
        return result.joined;
    }

    private void take(Piece piece, boolean more) {
        switch (piece.fate()) {
            case REMOVED -> removed.append(piece.text());
            case ADDED -> added.append(piece.text());
            case KEPT -> keep(piece, more);
        }
    }

    private void keep(Piece piece, boolean more) {
        if (more && !removed.isEmpty() && !added.isEmpty() && isSpace(piece.text())) {
            removed.append(piece.text());
            added.append(piece.text());
            return;
        }
        endChange();
        joined.add(piece);
    }

    private void endChange() {
        if (!removed.isEmpty()) {
            joined.add(new Piece(Fate.REMOVED, removed.toString()));
        }
        if (!added.isEmpty()) {
            joined.add(new Piece(Fate.ADDED, added.toString()));
        }
        removed.setLength(0);
        added.setLength(0);
    }

    private static boolean isSpace(String text) {
        return text.isBlank() && !text.contains("\n");
    }
}
