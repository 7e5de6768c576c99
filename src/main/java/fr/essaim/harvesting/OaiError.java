package fr.essaim.harvesting;

/** Why the protocol refuses a request. It has one code more, for bases without sets. */
enum OaiError {
    BAD_VERB("badVerb"),
    BAD_ARGUMENT("badArgument"),
    BAD_RESUMPTION_TOKEN("badResumptionToken"),
    CANNOT_DISSEMINATE_FORMAT("cannotDisseminateFormat"),
    ID_DOES_NOT_EXIST("idDoesNotExist"),
    NO_RECORDS_MATCH("noRecordsMatch");

    private final String code;

    OaiError(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** Whether the answer may repeat the arguments: not when they are what is wrong. */
    boolean leavesArguments() {
        return this != BAD_VERB && this != BAD_ARGUMENT;
    }

    /** A refusal for this reason, with what a person should know. */
    OaiRefused because(String message) {
        return new OaiRefused(this, message);
    }
}
