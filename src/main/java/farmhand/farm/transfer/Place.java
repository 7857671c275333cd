package farmhand.farm.transfer;

import farmhand.farm.refusal.Refused;

import java.util.Arrays;
import java.util.regex.Matcher;

/**
 * A place as people write it: {@code /projects/a.mov}, {@code share=projects/a.mov}, {@code
 * user=kim@acme.com/a.mov}, or only {@code kim@acme.com}.
 */
public sealed interface Place {
    /** On a disk of the machine; an absolute path. */
    record OnDisk(String path) implements Place {}

    /**
     * Below a folder that has a name.
     *
     * @param root such as {@code projects}, or {@code user:kim@acme.com} for an inbox
     * @param path below it, without a slash in front; may be empty
     */
    record Below(String root, String path) implements Place {}

    /** Nothing that this farm knows how to find, such as {@code site=london}. */
    record Elsewhere(String text) implements Place {}

    /** What the roots of inboxes begin with. */
    String INBOX = "user:";

    /** Reads it; throws {@link Refused} where the path leads out of its root. */
    static Place parse(String text) {
        Matcher named = Grammar.NAMED.matcher(text);
        if (named.matches()) {
            boolean user = named.group("kind").equalsIgnoreCase("user");
            String path = named.group("path") == null ? "" : named.group("path");
            return new Below((user ? INBOX : "") + named.group("name"), inside(text, path));
        }
        if (text.startsWith("/") || Grammar.DRIVE.matcher(text).lookingAt()) {
            return new OnDisk(inside(text, text));
        }
        if (Grammar.MAIL.matcher(text).matches()) {
            return new Below(INBOX + text, "");
        }
        return new Elsewhere(text);
    }

    /**
     * Where {@code source} comes to lie in {@code destination}: there itself, or inside when that
     * ends with a slash; with all its folders when that is a share or an inbox without a path.
     */
    static String target(String source, String destination) {
        if (destination.endsWith("/")) {
            return destination + lastName(source);
        }
        return parse(destination) instanceof Below(_, String path) && path.isEmpty()
                ? mirrored(source, destination)
                : destination;
    }

    /** The path that {@code source} has in its share, or its name, below {@code folder}. */
    static String mirrored(String source, String folder) {
        String below =
                parse(source) instanceof Below(_, String path) && !path.isEmpty()
                        ? path
                        : lastName(source);
        String named =
                parse(folder) instanceof Below(String root, _) && root.equals(INBOX + folder)
                        ? "user=" + folder
                        : folder;
        return (named.endsWith("/") ? named : named + "/") + below;
    }

    /** The last part of a path; of a whole share its name. */
    static String lastName(String path) {
        String stripped = path.replaceFirst("[/\\\\]+$", "");
        return stripped.substring(
                1
                        + Math.max(
                                stripped.lastIndexOf('/'),
                                Math.max(stripped.lastIndexOf('\\'), stripped.lastIndexOf('='))));
    }

    private static String inside(String whole, String path) {
        if (Arrays.asList(whole.split("[/\\\\=:]")).contains("..")) {
            throw Refused.of(
                    "path_escape",
                    "“" + whole + "” leads out of where it begins.",
                    "Write the path without “..”.");
        }
        return path;
    }
}
