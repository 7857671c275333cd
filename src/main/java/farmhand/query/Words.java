package farmhand.query;

/** Words of the language; letter case never matters. */
final class Words {
    static final String WHERE = "where";
    static final String AND = "and";
    static final String OR = "or";
    static final String NOT = "not";
    static final String IN = "in";
    static final String CONTAINS = "contains";
    static final String MATCHES = "matches";
    static final String ME = "me";
    static final String AGO = "ago";
    static final String NULL = "null";

    private Words() {}
}
