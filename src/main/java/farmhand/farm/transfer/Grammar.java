package farmhand.farm.transfer;

import java.util.regex.Pattern;

/** Forms of {@link Place}. */
final class Grammar {
    /** A share or a user's inbox; no site, no other machine. */
    static final Pattern NAMED =
            Pattern.compile("(?is)(?<kind>share|volume|user)[=:](?<name>[^/]+)(?:/+(?<path>.*))?");

    static final Pattern DRIVE = Pattern.compile("[A-Za-z]:[\\\\/]");

    /** An address of mail alone means its owner's inbox. */
    static final Pattern MAIL = Pattern.compile("[^\\s/\\\\@=:]+@[^\\s/\\\\@=:]+");

    private Grammar() {}
}
