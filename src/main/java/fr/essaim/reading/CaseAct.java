package fr.essaim.reading;

/** What a person of the workshop can ask for a whole case, beside writing in it. */
public enum CaseAct {
    SUBMIT,
    RETURN,
    PUBLISH,
    WITHDRAW,
    DISCARD,
    REVIVE
}
