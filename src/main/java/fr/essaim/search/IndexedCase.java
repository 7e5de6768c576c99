package fr.essaim.search;

import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.storage.StoredJson;

/**
 * What the index keeps of a case.
 *
 * @param sequence the number of the last event folded into the sheet
 * @param oncePublic whether it is or ever was published, even if the import that published it was undone: whoever harvested it must hear that it is gone
 */
record IndexedCase(CaseStudySheet sheet, long sequence, boolean oncePublic) {

    /** A case that was just drafted. */
    static IndexedCase begun(CaseStudySheet sheet, long sequence) {
        return new IndexedCase(sheet, sequence, sheet.isPublished());
    }

    /** The same case after one more event. */
    IndexedCase after(CaseStudySheet later, long number) {
        return new IndexedCase(later, number, oncePublic || later.isPublished());
    }

    static IndexedCase read(byte[] json, int offset, int length) {
        return StoredJson.mapper().readValue(json, offset, length, IndexedCase.class);
    }

    byte[] write() {
        return StoredJson.mapper().writeValueAsBytes(this);
    }
}
