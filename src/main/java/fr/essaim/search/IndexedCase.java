package fr.essaim.search;

import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.storage.StoredJson;

/** What the index keeps of a case: its sheet, and the number of the last event folded into it. */
record IndexedCase(CaseStudySheet sheet, long sequence) {

    static IndexedCase read(byte[] json, int offset, int length) {
        return StoredJson.mapper().readValue(json, offset, length, IndexedCase.class);
    }

    byte[] write() {
        return StoredJson.mapper().writeValueAsBytes(this);
    }
}
