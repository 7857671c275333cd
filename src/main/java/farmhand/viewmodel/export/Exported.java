package farmhand.viewmodel.export;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.Eta;
import farmhand.viewmodel.row.FoldRow;
import farmhand.viewmodel.row.GroupRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Line;
import farmhand.viewmodel.row.Row;
import farmhand.viewmodel.row.RowFacts;
import farmhand.viewmodel.row.TaskRow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Rows of the table, each with what its columns say. Headings are left out: what they have in
 * common stands in each row.
 *
 * @param columns of all rows
 * @param rows with a text for each column
 */
public record Exported(List<Column> columns, List<List<String>> rows) {
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
    public record Column(String key, String title) {}

    private record Told(String key, String title, BiFunction<Row, Instant, String> text) {
        static Told fact(String key, String title, Function<RowFacts, String> of) {
            return new Told(key, title, (row, _) -> of.apply(row.facts().get()));
        }
    }

    /** These lines as they are at {@code now}, without columns that are {@code hidden}. */
    public static Exported of(List<Line> lines, Set<String> hidden, Instant now) {
        List<Told> shown =
                told().stream().filter(one -> !hidden.contains("column-" + one.key())).toList();
        List<List<String>> rows = new ArrayList<>();
        for (Line line : lines) {
            switch (line) {
                case Row row ->
                        rows.add(shown.stream().map(one -> one.text().apply(row, now)).toList());
                case GroupRow _ -> {}
            }
        }
        return new Exported(
                shown.stream().map(one -> new Column(one.key(), one.title())).toList(), rows);
    }

    private static List<Told> told() {
        return List.of(
                new Told("address", text("export.address"), (row, _) -> row.subject().toString()),
                Told.fact("state", text("export.state"), facts -> facts.mark().word()),
                Told.fact("name", text("column.name"), RowFacts::name),
                Told.fact("who", text("column.who"), RowFacts::who),
                Told.fact(
                        "frames", text("column.frames"), facts -> facts.detail().replace('–', '-')),
                Told.fact("percent", text("column.percent"), RowFacts::percent),
                Told.fact("running", text("column.running"), RowFacts::running),
                Told.fact("errors", text("column.errors"), RowFacts::errors),
                Told.fact("priority", text("column.priority"), RowFacts::priority),
                new Told("eta", text("column.eta"), Exported::eta),
                new Told(
                        "age",
                        text("column.age"),
                        (row, now) -> row.facts().get().span().text(now)),
                Told.fact("reason", text("export.reason"), RowFacts::reason));
    }

    private static String eta(Row row, Instant now) {
        return switch (row) {
            case JobRow job -> job.eta().get().text();
            case TaskRow task -> Eta.of(task, now);
            case BlockRow _, FoldRow _ -> "";
        };
    }

    /** As comma-separated values, the first line says what they are (RFC 4180). */
    public String csv() {
        return line(columns.stream().map(Column::title).toList())
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
