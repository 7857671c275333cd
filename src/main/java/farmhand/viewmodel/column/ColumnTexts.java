package farmhand.viewmodel.column;

import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.Eta;
import farmhand.viewmodel.row.FoldRow;
import farmhand.viewmodel.row.GroupRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Line;
import farmhand.viewmodel.row.RowFacts;
import farmhand.viewmodel.row.Rows;
import farmhand.viewmodel.row.TaskRow;
import farmhand.viewmodel.text.Sizes;

import java.time.Instant;
import java.util.function.Supplier;

/**
 * What a column says of a line at this moment; empty where there is nothing to say.
 *
 * @param rows all of the farm
 * @param memory what is known of it
 * @param now the time, by the second
 */
public record ColumnTexts(Rows rows, HeldMemory memory, Supplier<Instant> now) {
    /** The text where {@code column} and {@code line} meet. */
    public String of(Column column, Line line) {
        RowFacts facts = line.facts().get();
        return switch (column) {
            case WHO -> facts.who();
            case PERCENT -> facts.percent();
            case RUNNING -> facts.running();
            case WAITING -> MoreFacts.waiting(line);
            case ERRORS -> facts.errors();
            case TRIES -> MoreFacts.tries(line);
            case PRIORITY -> facts.priority();
            case ETA -> eta(line);
            case AGE -> facts.span().text(now.get());
            case AVERAGE -> MoreFacts.average(line);
            case LONGEST -> MoreFacts.longest(line);
            case MEMORY -> memory.text(line);
            case NEEDS -> MoreFacts.needs(line, rows);
            case LAST -> MoreFacts.last(line);
        };
    }

    /** The same where there is little room: large counts are told in thousands. */
    public String brief(Column column, Line line) {
        String text = of(column, line);
        return switch (column) {
            case RUNNING, WAITING, ERRORS -> Sizes.brief(text);
            case WHO, PERCENT, TRIES, PRIORITY, ETA, AGE, AVERAGE, LONGEST, MEMORY, NEEDS, LAST ->
                    text;
        };
    }

    private String eta(Line line) {
        return switch (line) {
            case JobRow job -> job.eta().get().text();
            case BlockRow block -> block.eta().get().text();
            case TaskRow task -> Eta.of(task, now.get());
            case FoldRow _, GroupRow _ -> "";
        };
    }
}
