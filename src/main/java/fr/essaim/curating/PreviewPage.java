package fr.essaim.curating;

import fr.essaim.reading.SheetPage;

/** The sheet as the public reads it or would read it. */
public record PreviewPage(CaseHead head, SheetPage sheet, boolean isPublic, String notice) {}
