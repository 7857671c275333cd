package farmhand.viewmodel.menu;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.BlockAddress;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Places.Place;
import farmhand.viewmodel.act.send.Said;
import farmhand.viewmodel.column.ColumnTexts;
import farmhand.viewmodel.export.Exported;
import farmhand.viewmodel.find.Find;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.FoldRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Line;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.row.Row;
import farmhand.viewmodel.row.TaskRow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is done with the rows as the table shows them: chosen by their state, or written down. */
final class TableActions {
    private final FarmViewModel farm;
    private final Screen screen;

    TableActions(FarmViewModel farm, Screen screen) {
        this.farm = farm;
        this.screen = screen;
    }

    /** Writes the rows into a file of that kind. */
    void export(String ending) {
        farm.places().show(Place.JOBS);
        Exported rows =
                Exported.of(
                        screen.lines(),
                        farm.computer().appearance().columns().shown(),
                        new ColumnTexts(
                                farm.rows(),
                                farm.watching().memory(),
                                farm.connection().seen()::get));
        screen.save(text("export.file", farm.name().get()) + ending)
                .ifPresent(file -> farm.exports().write(file, rows));
    }

    /** Chooses rows of one state. */
    static String keyOf(Mark mark) {
        return switch (mark) {
            case RUNNING -> "select.running";
            case READY -> "select.ready";
            case WAITING -> "select.waiting";
            case FAILED -> "select.failed";
            case PAUSED -> "select.paused";
            case DONE -> "select.done";
            case EXCLUDED -> "select.excluded";
            case DELETED -> "select.deleted";
        };
    }

    /** Those that can be asked for. */
    static Stream<Mark> marks() {
        return Stream.concat(Find.MARKS.stream(), Stream.of(Mark.EXCLUDED));
    }

    /**
     * Chooses what is so: of the blocks that are chosen, or in which tasks are, their tasks; else
     * jobs.
     */
    void select(Mark mark) {
        farm.places().show(Place.JOBS);
        Set<BlockAddress> blocks =
                farm.selection().rows().get().stream()
                        .flatMap(row -> blockOf(row).stream())
                        .collect(Collectors.toSet());
        List<Row> some = new ArrayList<>();
        for (Line line : screen.lines()) {
            if (line instanceof Row row
                    && isMeant(row, blocks)
                    && row.facts().get().mark() == mark) {
                some.add(row);
            }
        }
        if (some.isEmpty()) {
            String word = mark.word().toLowerCase(Locale.ROOT);
            farm.commands()
                    .say(
                            new Said(
                                    text(blocks.isEmpty() ? "select.noJob" : "select.noTask", word),
                                    ""));
        } else {
            screen.choose(some);
        }
    }

    private static boolean isMeant(Row row, Set<BlockAddress> blocks) {
        return switch (row) {
            case JobRow _ -> blocks.isEmpty();
            case BlockRow _ -> false;
            case FoldRow fold -> blocks.contains(fold.parent().address());
            case TaskRow task -> blocks.contains(task.parent().address());
        };
    }

    private static Optional<BlockAddress> blockOf(Row row) {
        return switch (row) {
            case JobRow _ -> Optional.empty();
            case BlockRow block -> Optional.of(block.address());
            case FoldRow fold -> Optional.of(fold.parent().address());
            case TaskRow task -> Optional.of(task.parent().address());
        };
    }
}
