package farmhand.viewmodel;

import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.view.Watch;
import farmhand.viewmodel.act.Selection;
import farmhand.viewmodel.ask.Asker;
import farmhand.viewmodel.ask.RowReasons;
import farmhand.viewmodel.column.HeldMemory;
import farmhand.viewmodel.column.ShownColumns;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.Row;
import farmhand.viewmodel.row.Rows;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What the window looks at, so that the farm tells no more: strips of jobs on the screen, tasks of
 * open blocks, the log of the chosen task.
 */
public final class Watching {
    private final Consumer<Watch> watch;
    private final HeldMemory memory;
    private final RowReasons reasons;
    private final Set<BlockRow> open = new HashSet<>();
    private Set<JobNumber> visible = Set.of();
    private Set<JobNumber> chosen = Set.of();
    private Optional<Set<JobNumber>> onWorker = Optional.empty();
    private Set<AttemptAddress> logs = Set.of();
    private Watch told = Watch.NOTHING;

    Watching(Consumer<Watch> watch, Asker asker, Rows rows, ShownColumns columns) {
        this.watch = watch;
        this.reasons = new RowReasons(asker, rows);
        this.memory = new HeldMemory(asker, columns);
    }

    /** What tasks of open blocks held in memory. */
    public HeldMemory memory() {
        return memory;
    }

    /** A second has passed, and the farm is at {@code revision}. */
    void tick(Instant now, long revision) {
        reasons.tick(revision);
        memory.tick(now, open);
    }

    /** These jobs are on the screen, themselves or with something in them. */
    public void visible(Set<JobNumber> jobs) {
        visible = Set.copyOf(jobs);
        reasons.see(visible);
        tell();
    }

    /** The block's tasks are wanted from now on; their rows are there when this returns. */
    public void opened(BlockRow block) {
        block.open();
        open.add(block);
        tell();
    }

    /** The block's tasks are no longer shown. */
    public void closed(BlockRow block) {
        open.remove(block);
        tell();
    }

    /**
     * Looks at the job of a row that is chosen alone, a chosen task keeps its own row; and asks
     * nothing of a farm that is away.
     */
    void follow(Selection selection, Connection connection) {
        connection.stale().subscribe(reasons::away);
        selection.rows().addListener((_, before, now) -> SingleRows.keep(before, now));
        selection
                .rows()
                .subscribe(
                        (List<Row> now) ->
                                chosen(now.size() == 1 ? Set.of(now.getFirst().job()) : Set.of()));
    }

    /** All tasks of these jobs are looked at, though none may be open. */
    void chosen(Set<JobNumber> jobs) {
        chosen = Set.copyOf(jobs);
        tell();
    }

    /** The machines, and all tasks of these jobs, since the chosen one runs some; or neither. */
    void onWorker(Optional<Set<JobNumber>> jobs) {
        onWorker = jobs.map(Set::copyOf);
        tell();
    }

    void log(Optional<AttemptAddress> attempt) {
        logs = attempt.map(Set::of).orElse(Set.of());
        tell();
    }

    private void tell() {
        Set<JobNumber> detailed =
                open.stream().map(BlockRow::job).collect(Collectors.toCollection(HashSet::new));
        detailed.addAll(chosen);
        onWorker.ifPresent(detailed::addAll);
        Set<JobNumber> strips = new HashSet<>(visible);
        strips.removeAll(detailed);
        Watch now = new Watch(detailed, strips, logs, onWorker.isPresent());
        if (!now.equals(told)) {
            told = now;
            watch.accept(now);
        }
    }
}
