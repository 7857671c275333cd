package farmhand.query;

import java.util.Optional;

/**
 * Finds a value in the text of a JSON object without reading the rest. The text was checked when it
 * came; where it is none after all, nothing is found.
 */
final class Members {
    private final String json;
    private int at;

    private Members(String json) {
        this.json = json;
    }

    /**
     * The value that {@code path} leads to, such as {@code shot} or {@code plate.take}, letter case
     * aside: a text without its quotes, anything else as it is written; empty where there is none.
     */
    static String text(String json, String path) {
        try {
            return new Members(json).find(path).orElse("");
        } catch (StringIndexOutOfBoundsException | NumberFormatException ignored) {
            // It ends where it should not: no object, so nothing is in it.
            return "";
        }
    }

    private Optional<String> find(String path) {
        int dot = path.indexOf('.');
        String first = dot < 0 ? path : path.substring(0, dot);
        if (next() != '{') {
            return Optional.empty();
        }
        at++;
        while (next() != '}') {
            String key = string();
            next();
            at++; // the colon
            boolean isIt = key.equalsIgnoreCase(first);
            if (isIt && dot >= 0) {
                return find(path.substring(dot + 1));
            }
            String value = value();
            if (isIt || key.equalsIgnoreCase(path)) {
                return Optional.of(value.equals(Words.NULL) ? "" : value);
            }
            if (next() == ',') {
                at++;
            }
        }
        return Optional.empty();
    }

    private char next() {
        while (Character.isWhitespace(json.charAt(at))) {
            at++;
        }
        return json.charAt(at);
    }

    private String value() {
        if (next() == '"') {
            return string();
        }
        int start = at;
        int depth = 0;
        while (depth > 0 || ",}]".indexOf(json.charAt(at)) < 0) {
            char c = json.charAt(at);
            if (c == '"') {
                String ignored = string(); // what is in it opens and closes nothing
                continue;
            }
            depth += "{[".indexOf(c) >= 0 ? 1 : "}]".indexOf(c) >= 0 ? -1 : 0;
            at++;
        }
        return json.substring(start, at).strip();
    }

    private String string() {
        StringBuilder text = new StringBuilder();
        next();
        at++; // the quote
        while (json.charAt(at) != '"') {
            char c = json.charAt(at++);
            text.append(c == '\\' ? escaped() : c);
        }
        at++;
        return text.toString();
    }

    private char escaped() {
        char c = json.charAt(at++);
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> {
                at += 4;
                yield (char) Integer.parseInt(json.substring(at - 4, at), 16);
            }
            default -> c;
        };
    }
}
