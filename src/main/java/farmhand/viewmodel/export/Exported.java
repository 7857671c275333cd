package farmhand.viewmodel.export;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.column.Column;
import farmhand.viewmodel.column.ColumnTexts;
import farmhand.viewmodel.raw.Told;
import farmhand.viewmodel.row.GroupRow;
import farmhand.viewmodel.row.Line;
import farmhand.viewmodel.row.Row;
import farmhand.viewmodel.row.RowFacts;
import farmhand.viewmodel.row.Shapes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
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

    /** A sign alone before a number is none. */
    private static final Pattern FORMULA = Pattern.compile("[=@\\t\\r]|[+-](?!\\d+$)");

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

    private record Cell(String key, String title, Function<Row, String> text) {
        static Cell fact(String key, String title, Function<RowFacts, String> of) {
            return new Cell(key, title, row -> of.apply(row.facts().get()));
        }
    }

    /** These lines as {@code texts} tell them, with the columns that are {@code shown}. */
    public static Exported of(List<Line> lines, Set<Column> shown, ColumnTexts texts) {
        List<Cell> told = told(shown, texts);
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

    private static List<Cell> told(Set<Column> shown, ColumnTexts texts) {
        List<Cell> told = new ArrayList<>();
        told.add(new Cell("address", text("export.address"), row -> row.subject().toString()));
        told.add(Cell.fact("state", text("export.state"), facts -> facts.mark().word()));
        told.add(Cell.fact("name", text("column.name"), RowFacts::name));
        shown.stream().sorted().forEach(column -> told.add(told(column, texts)));
        int frames = shown.contains(Column.WHO) ? 4 : 3; // as they stand in the table
        told.add(
                frames,
                Cell.fact("frames", text("column.frames"), facts -> Shapes.typed(facts.detail())));
        told.add(Cell.fact("reason", text("export.reason"), RowFacts::reason));
        return told;
    }

    private static Cell told(Column column, ColumnTexts texts) {
        return new Cell(column.key(), column.head(), row -> texts.of(column, row));
    }

    /** As comma-separated values, the first line says what they are (RFC 4180). */
    public String csv() {
        return line(columns.stream().map(Head::title).toList())
                + rows.stream().map(Exported::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Exported::cell).collect(Collectors.joining(",")) + END;
    }

    /** A text that a spreadsheet would take for a formula begins with an apostrophe instead. */
    private static String cell(String text) {
        String safe = FORMULA.matcher(text).lookingAt() ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** As objects by the keys of the columns; what says nothing is left out. */
    public Told.OfRows told() {
        return new Told.OfRows(rows.stream().map(this::object).toList());
    }

    private Map<String, String> object(List<String> cells) {
        Map<String, String> members = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                members.put(columns.get(i).key(), cells.get(i));
            }
        }
        return members;
    }
}
