package farmhand.dialect.cgkit;

import java.util.List;

/**
 * A file that stands for a job directory elsewhere in the same tree.
 *
 * @param path names from the root of the tree, such as {@code job0, job0}; never empty
 */
public record LinkFile(List<String> path) {
    private static final String HEAD = "[link]\n";
    private static final String TARGET = "target=";
    private static final String ROOT = "$JOBROOT/";

    public LinkFile {
        path = List.copyOf(path);
    }

    /** Reads the file; one that leads out of the tree is refused. */
    public static LinkFile parse(String text) throws DamagedFile {
        String[] lines = text.split("\n", 3);
        if (!text.startsWith(HEAD) || !lines[1].startsWith(TARGET)) {
            throw new DamagedFile("It is no link file.");
        }
        String target = lines[1].substring(TARGET.length()).strip();
        if (!target.startsWith(ROOT)) {
            throw new DamagedFile("It links to " + ProcDef.quoted(target) + ", out of its tree.");
        }
        List<String> path = List.of(target.substring(ROOT.length()).split("/"));
        for (String name : path) {
            if (!name.matches("job\\d+|\\.jobs|j\\d+")) {
                throw new DamagedFile(
                        "It links to " + ProcDef.quoted(target) + ", which is no job of its tree.");
            }
        }
        return new LinkFile(path);
    }

    /** The file as cgkit reads it back. */
    public String print() {
        return HEAD + TARGET + ROOT + String.join("/", path) + "\n";
    }
}
