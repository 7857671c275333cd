package farmhand.viewmodel.detail;

import farmhand.viewmodel.row.BlockRow;

import java.util.List;

/**
 * What is said of a chosen job or block beside its counts: looked at once a second, since it takes
 * all tasks.
 *
 * @param blocks the chosen blocks, or those of the chosen job; empty when neither is chosen
 * @param errors what failed, by cause
 * @param timing how long tasks took
 * @param slowest what stands out among those that are done
 * @param version another one each time, so that whoever draws tasks draws them anew
 */
public record Lookout(
        List<BlockRow> blocks,
        List<ErrorGroup> errors,
        Timing timing,
        Slowest slowest,
        long version) {
    static final Lookout NONE = new Lookout(List.of(), List.of(), Timing.NONE, Slowest.NONE, 0);

    public Lookout {
        blocks = List.copyOf(blocks);
        errors = List.copyOf(errors);
    }

    /** How many tasks failed. */
    public int failed() {
        return errors.stream().mapToInt(ErrorGroup::count).sum();
    }
}
