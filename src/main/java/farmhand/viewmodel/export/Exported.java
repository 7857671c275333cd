package farmhand.viewmodel.export;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.column.Column;
import farmhand.viewmodel.column.ColumnTexts;
import farmhand.viewmodel.row.GroupRow;
import farmhand.viewmodel.row.Line;
import farmhand.viewmodel.row.Row;
import farmhand.viewmodel.row.RowFacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Rows of the table, each with what its columns say. Headings are left out: what they have in
 * common stands in each row.
 *
 * @param columns of all rows
 * @param rows with a text for each column
 */
public record Exported(List<Head> columns, List<List<String>> rows) {
    private static final String END = "\r\n";

    public Exported {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * What a column is called.
     *
     * @param key for programs
     * @param title for people
     */
    public record Head(String key, String title) {}

    private record Told(String key, String title, Function<Row, String> text) {
        static Told fact(String key, String title, Function<RowFacts, String> of) {
            return new Told(key, title, row -> of.apply(row.facts().get()));
        }
    }

    /** These lines as {@code texts} tell them, with the columns that are {@code shown}. */
    public static Exported of(List<Line> lines, Set<Column> shown, ColumnTexts texts) {
        List<Told> told = told(shown, texts);
        List<List<String>> rows = new ArrayList<>();
        for (Line line : lines) {
            switch (line) {
                case Row row -> rows.add(told.stream().map(one -> one.text().apply(row)).toList());
                case GroupRow _ -> {}
            }
        }
        return new Exported(
                told.stream().map(one -> new Head(one.key(), one.title())).toList(), rows);
    }

    private static List<Told> told(Set<Column> shown, ColumnTexts texts) {
        List<Told> told = new ArrayList<>();
        told.add(new Told("address", text("export.address"), row -> row.subject().toString()));
        told.add(Told.fact("state", text("export.state"), facts -> facts.mark().word()));
        told.add(Told.fact("name", text("column.name"), RowFacts::name));
        shown.stream().sorted().forEach(column -> told.add(told(column, texts)));
        int frames = shown.contains(Column.WHO) ? 4 : 3; // as they stand in the table
        told.add(
                frames,
                Told.fact(
                        "frames",
                        text("column.frames"),
                        facts -> facts.detail().replace('–', '-')));
        told.add(Told.fact("reason", text("export.reason"), RowFacts::reason));
        return told;
    }

    private static Told told(Column column, ColumnTexts texts) {
        return new Told(column.key(), column.head(), row -> texts.of(column, row));
    }

    /** As comma-separated values, the first line says what they are (RFC 4180). */
    public String csv() {
        return line(columns.stream().map(Head::title).toList())
                + rows.stream().map(Exported::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Exported::cell).collect(Collectors.joining(",")) + END;
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** As a list of JSON objects; what says nothing is left out. */
    public String json() {
        return rows.stream().map(this::object).collect(Collectors.joining(",\n ", "[", "]\n"));
    }

    private String object(List<String> cells) {
        List<String> members = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                members.add(quoted(columns.get(i).key()) + ":" + quoted(cells.get(i)));
            }
        }
        return "{" + String.join(",", members) + "}";
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars()
                .forEach(
                        c -> {
                            if (c == '"' || c == '\\') {
                                json.append('\\').append((char) c);
                            } else if (c < ' ') {
                                json.append(String.format("\\u%04x", c));
                            } else {
                                json.append((char) c);
                            }
                        });
        return json.append('"').toString();
    }
}
