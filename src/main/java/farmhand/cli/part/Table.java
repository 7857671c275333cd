package farmhand.cli.part;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lines of words under headings, each column as wide as its widest word. */
public final class Table {
    private final List<List<String>> lines = new ArrayList<>();

    /** One without lines. */
    public Table(String... headings) {
        lines.add(List.of(headings));
    }

    /** A line, with a word for each heading. */
    public void add(String... words) {
        lines.add(Stream.of(words).map(Printable::of).toList());
    }

    /** All of it. */
    public void print(PrintStream out) {
        int columns = lines.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> line : lines) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                text.append(line.get(i)).repeat(" ", widths[i] - line.get(i).length() + 2);
            }
            out.println(text.toString().stripTrailing());
        }
    }
}
