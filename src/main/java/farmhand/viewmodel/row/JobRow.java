package farmhand.viewmodel.row;

import farmhand.farm.address.Subject;
import farmhand.farm.address.When;
import farmhand.farm.task.Totals;
import farmhand.farm.view.BlockView;
import farmhand.farm.view.JobView;
import farmhand.farm.view.Runs;
import farmhand.farm.view.WholeJob;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.Instant;
import java.util.List;

/** The row of a job, with the rows of its blocks. */
public final class JobRow implements Row {
    private final Rows rows;
    private final Subject subject;
    private final ObservableList<BlockRow> blocks = FXCollections.observableArrayList();
    private final ObservableList<BlockRow> blocksSeen =
            FXCollections.unmodifiableObservableList(blocks);
    private final ObservableList<BlockRow> left = FXCollections.observableArrayList();
    private final ObservableList<BlockRow> leftSeen =
            FXCollections.unmodifiableObservableList(left);
    private final ReadOnlyObjectWrapper<RowFacts> facts;
    private final ReadOnlyObjectWrapper<Strip> strip = new ReadOnlyObjectWrapper<>(Strip.NONE);
    private final ReadOnlyObjectWrapper<Eta> eta = new ReadOnlyObjectWrapper<>(Eta.UNKNOWN);
    private final Pace pace = new Pace();
    private JobView view;
    private Turns turns = Turns.NONE;
    private boolean kept;
    private int ready;

    JobRow(Rows rows, WholeJob whole) {
        this.rows = rows;
        this.view = whole.job();
        this.subject = new Subject.OfJob(view.number());
        this.facts = new ReadOnlyObjectWrapper<>(factsNow());
        whole.blocks().forEach(this::put);
        refresh();
    }

    @Override
    public Subject subject() {
        return subject;
    }

    @Override
    public ReadOnlyObjectProperty<RowFacts> facts() {
        return facts.getReadOnlyProperty();
    }

    /** How long it still takes; looked at once a second. */
    public ReadOnlyObjectProperty<Eta> eta() {
        return eta.getReadOnlyProperty();
    }

    /** The strips of the blocks that are left, side by side. */
    public ReadOnlyObjectProperty<Strip> strip() {
        return strip.getReadOnlyProperty();
    }

    /** Its blocks; index = block index. They only ever become more. */
    public ObservableList<BlockRow> blocks() {
        return blocksSeen;
    }

    /** States of all tasks of that block; nothing until the farm told them. */
    public Runs runsTold(int block) {
        return blocks.get(block).runsTold();
    }

    /** Its blocks without those whose tasks were all taken away: what people see of it. */
    public ObservableList<BlockRow> blocksLeft() {
        return leftSeen;
    }

    /** The name of one of its blocks; with its frames where another has that name too. */
    public String nameOf(BlockRow block) {
        String name = block.view().name();
        boolean shared = blocks.stream().anyMatch(one -> one != block && one.isCalled(name));
        return shared ? name + " " + block.facts().get().detail() : name;
    }

    /** What the farm said of it last. */
    public JobView view() {
        return view;
    }

    /** What people noted of it; may be empty. */
    public String note() {
        return view.settings().wishes().note();
    }

    /** The job with its blocks, as the farm said them last. */
    public WholeJob whole() {
        return new WholeJob(view, blocks.stream().map(BlockRow::view).toList());
    }

    /** Whether it shows blocks or tasks that the job does not have. */
    boolean hasMoreThan(WholeJob whole) {
        return blocks.size() > whole.blocks().size()
                || blocks.stream()
                        .anyMatch(
                                block ->
                                        block.size()
                                                > whole.blocks()
                                                        .get(block.address().block())
                                                        .shape()
                                                        .count());
    }

    void set(JobView now) {
        boolean pauseChanged = isPaused() != now.settings().wishes().paused();
        view = now;
        if (pauseChanged) {
            blocks.forEach(BlockRow::touchAll);
        }
    }

    void set(WholeJob whole) {
        set(whole.job());
        whole.blocks().forEach(this::put);
    }

    void put(BlockView block) {
        if (block.index() < blocks.size()) {
            blocks.get(block.index()).set(block);
        } else {
            blocks.add(new BlockRow(this, block));
        }
    }

    void explain(Turns now) {
        turns = now;
    }

    /** Why it is not the turn of what is ready; nothing where nobody asked. */
    Turns turns() {
        return turns;
    }

    /** Shows what was told since the last time. */
    void refresh() {
        boolean was = kept;
        kept = isEarly(rows.now()) || Reasons.waitsForJob(this).isPresent();
        if (was != kept) {
            blocks.forEach(BlockRow::touchAll);
        }
        blocks.forEach(BlockRow::refresh);
        ready = kept ? 0 : blocks.stream().mapToInt(BlockRow::ready).sum();
        Lines.edit(left, blocks.stream().filter(block -> !block.view().isGone()).toList());
        List<Strip.Segment> segments =
                left.stream().flatMap(block -> block.strip().get().segments().stream()).toList();
        Lines.set(strip, new Strip(segments));
        if (view.totals().allMet()) {
            Lines.set(eta, Eta.UNKNOWN); // at once, not with the next second
        }
        Lines.set(facts, factsNow());
    }

    /** A second has passed; whether something runs, so that another look makes sense. */
    boolean tick(Instant now) {
        Eta seen = pace.look(now, view.totals(), view.eta());
        Lines.set(eta, isPaused() ? Eta.UNKNOWN : seen);
        blocks.forEach(block -> block.tick(now));
        return view.totals().active() > 0;
    }

    /** Whether a person paused it. */
    public boolean isPaused() {
        return view.settings().wishes().paused();
    }

    /** Whether it is not to start yet. */
    boolean isEarly(Instant now) {
        When due = view.settings().wishes().times().notBefore();
        return !due.isNever() && due.instant().isAfter(now);
    }

    /** Whether all of it waits for its time or for other jobs. */
    boolean isKept() {
        return kept;
    }

    /** How many of its tasks could start now. */
    public int ready() {
        return ready;
    }

    Rows rows() {
        return rows;
    }

    private RowFacts factsNow() {
        Totals totals = view.totals();
        Mark mark = Mark.of(view.status(), ready() > 0, isPaused());
        return new RowFacts(
                mark,
                view.settings().name(),
                "",
                view.settings().user(),
                Integer.toString(totals.progress()),
                RowFacts.count(totals.active()),
                RowFacts.count(totals.failed()),
                Integer.toString(view.settings().priority()),
                Reasons.of(this, mark),
                -1,
                new Span(view.created(), When.NEVER, false));
    }
}
