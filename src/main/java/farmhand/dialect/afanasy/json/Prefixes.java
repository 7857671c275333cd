package farmhand.dialect.afanasy.json;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A mask of what is asked for: beginnings of names, with a bar, comma, semicolon, colon or space
 * between them.
 *
 * @param all the beginnings
 */
public record Prefixes(List<String> all) {
    private static final Pattern BETWEEN = Pattern.compile("[|;,: ]+");

    /** The beginnings of that text. */
    public Prefixes(String mask) {
        this(BETWEEN.splitAsStream(mask).filter(part -> !part.isEmpty()).toList());
    }

    /** Whether the name begins with any of them. */
    public boolean matches(String name) {
        return all.stream().anyMatch(name::startsWith);
    }
}
