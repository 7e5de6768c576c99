package fr.essaim.reading;

import fr.essaim.reading.HistoryPage.Entry;
import java.util.List;

/** Somebody changed the case since the preview was read: who and what, and the same question anew. */
public record RestorationConflictPage(RestorationPage anew, List<Entry> meanwhile) {}
