package farmhand.viewmodel.detail;

import farmhand.farm.Need;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Row;
import farmhand.viewmodel.row.Rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What waits for what around a job: jobs it needs, its blocks, jobs that need it.
 *
 * @param levels rows side by side, each level below all it needs
 * @param waits who waits for whom
 */
public record Needs(List<List<Row>> levels, List<Wait> waits) {
    /** {@code later} waits for {@code earlier}, frame by frame or for all of it. */
    public record Wait(Row earlier, Row later, boolean byFrame) {}

    public Needs {
        levels = List.copyOf(levels);
        waits = List.copyOf(waits);
    }

    /** Around {@code job}. */
    public static Needs around(JobRow job, Rows rows) {
        List<Wait> waits = new ArrayList<>();
        Set<Row> before = new LinkedHashSet<>();
        Set<Row> after = new LinkedHashSet<>();
        for (BlockRow block : job.blocksLeft()) {
            for (Need need : Need.bound(block.view().needs())) {
                switch (need) {
                    case Need.WholeBlock(int i) -> wait(job, i, block, false).ifPresent(waits::add);
                    case Need.BlockByFrame(int i) ->
                            wait(job, i, block, true).ifPresent(waits::add);
                    case Need.OfJobs _, Need.BlocksMatching _ ->
                            needed(need, rows)
                                    .forEach(
                                            other -> {
                                                before.add(other);
                                                waits.add(new Wait(other, block, false));
                                            });
                }
            }
        }
        Map<Row, Integer> depths = depths(job, waits);
        for (Need need : job.view().settings().needs()) {
            for (JobRow other : needed(need, rows)) {
                before.add(other);
                job.blocksLeft().stream()
                        .filter(block -> depths.getOrDefault(block, 0) == 0)
                        .forEach(block -> waits.add(new Wait(other, block, false)));
            }
        }
        List<BlockRow> last = last(job, waits);
        for (JobRow other : rows.jobs()) {
            boolean needs =
                    other.view().settings().needs().stream()
                            .anyMatch(need -> needed(need, rows).contains(job));
            if (needs) {
                after.add(other);
                last.forEach(block -> waits.add(new Wait(block, other, false)));
            }
        }
        List<List<Row>> levels = new ArrayList<>();
        add(levels, before);
        int most = depths.values().stream().max(Integer::compare).orElse(-1);
        for (int level = 0; level <= most; level++) {
            int at = level;
            levels.add(
                    job.blocksLeft().stream()
                            .<Row>map(block -> block)
                            .filter(block -> depths.getOrDefault(block, 0) == at)
                            .toList());
        }
        add(levels, after);
        return new Needs(levels, waits);
    }

    /** A block whose tasks were all taken away keeps nothing waiting. */
    private static Optional<Wait> wait(JobRow job, int index, BlockRow later, boolean byFrame) {
        return Optional.of(job.blocks().get(index))
                .filter(job.blocksLeft()::contains)
                .map(earlier -> new Wait(earlier, later, byFrame));
    }

    /** Blocks that no other block waits for. */
    private static List<BlockRow> last(JobRow job, List<Wait> waits) {
        Set<Row> earlier = waits.stream().map(Wait::earlier).collect(Collectors.toSet());
        return job.blocksLeft().stream().filter(block -> !earlier.contains(block)).toList();
    }

    private static void add(List<List<Row>> levels, Set<Row> jobs) {
        if (!jobs.isEmpty()) {
            levels.add(List.copyOf(jobs));
        }
    }

    private static List<JobRow> needed(Need need, Rows rows) {
        return need instanceof Need.WholeJob(var number)
                ? rows.find(number).stream().toList()
                : List.of();
    }

    /** Blocks need only blocks before them, or the farm would have refused the circle. */
    private static Map<Row, Integer> depths(JobRow job, List<Wait> waits) {
        Map<Row, Integer> depths = new HashMap<>();
        job.blocksLeft().forEach(block -> depths.put(block, 0));
        for (int round = 0; round < job.blocksLeft().size(); round++) {
            boolean changed = false;
            for (Wait wait : waits) {
                int least = depths.getOrDefault(wait.earlier(), -1) + 1;
                if (depths.getOrDefault(wait.later(), 0) < least) {
                    depths.put(wait.later(), least);
                    changed = true;
                }
            }
            if (!changed) {
                break;
            }
        }
        return depths;
    }
}
