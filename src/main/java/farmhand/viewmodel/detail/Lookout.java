package farmhand.viewmodel.detail;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.Eta;
import farmhand.viewmodel.row.FoldRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.row.Row;
import farmhand.viewmodel.row.Strip;
import farmhand.viewmodel.row.TaskRow;
import farmhand.viewmodel.text.Times;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * What is said of a chosen job or block beside its counts: looked at once a second, since it takes
 * all tasks.
 *
 * @param blocks the chosen blocks, or those of the chosen job; empty when neither is chosen
 * @param errors what failed, by cause
 * @param timing how long tasks took
 * @param ends when they are done, in a word and a time; empty while nobody can say
 * @param slowest what stands out among those that are done
 * @param version another one each time, so that whoever draws tasks draws them anew
 */
public record Lookout(
        List<BlockRow> blocks,
        List<ErrorGroup> errors,
        Timing timing,
        String ends,
        Slowest slowest,
        long version) {
    static final Lookout NONE = new Lookout(List.of(), List.of(), Timing.NONE, "", Slowest.NONE, 0);

    public Lookout {
        blocks = List.copyOf(blocks);
        errors = List.copyOf(errors);
    }

    /**
     * A look at what is {@code chosen} for {@code tab}, since some of it is told by one tab alone.
     */
    static Lookout at(List<Row> chosen, PaneTab tab, ZoneId zone, Instant now, long version) {
        List<BlockRow> blocks = blocksOf(chosen);
        Eta eta = etaOf(chosen);
        if (blocks.isEmpty()) {
            return NONE;
        }
        return new Lookout(
                blocks,
                Causes.of(blocks),
                Timing.of(blocks, now),
                eta.isUnknown()
                        ? ""
                        : text("timing.ends", Times.soon(now.plus(eta.middle()), now, zone)),
                tab == PaneTab.STATS ? Slowest.of(blocks) : Slowest.NONE,
                version);
    }

    /** How long the one chosen job or block still takes. */
    private static Eta etaOf(List<Row> chosen) {
        if (chosen.size() != 1) {
            return Eta.UNKNOWN;
        }
        return switch (chosen.getFirst()) {
            case JobRow job -> job.eta().get();
            case BlockRow block -> block.eta().get();
            case FoldRow _, TaskRow _ -> Eta.UNKNOWN;
        };
    }

    /** The chosen block, or those of the chosen job. */
    private static List<BlockRow> blocksOf(List<Row> chosen) {
        if (chosen.size() != 1) {
            return List.of();
        }
        return switch (chosen.getFirst()) {
            case JobRow job -> job.blocksLeft();
            case BlockRow block -> List.of(block);
            case FoldRow _, TaskRow _ -> List.of();
        };
    }

    /** The states that are there, in the order in which a legend names them. */
    public List<Mark> marks() {
        return Strip.marks(blocks);
    }

    /** How many tasks failed. */
    public int failed() {
        return errors.stream().mapToInt(ErrorGroup::count).sum();
    }
}
