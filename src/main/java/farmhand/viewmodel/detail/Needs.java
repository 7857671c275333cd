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
import java.util.Set;

/**
 * What waits for what around a job: jobs it needs, its blocks, jobs that need it.
 *
 * @param columns rows side by side, each behind all it needs; in their order
 * @param waits who waits for whom
 */
public record Needs(List<List<Row>> columns, List<Wait> waits) {
    /** {@code later} waits for {@code earlier}, frame by frame or for all of it. */
    public record Wait(Row earlier, Row later, boolean byFrame) {}

    public Needs {
        columns = List.copyOf(columns);
        waits = List.copyOf(waits);
    }

    /** Around {@code job}. */
    public static Needs around(JobRow job, Rows rows) {
        List<Wait> waits = new ArrayList<>();
        Set<Row> before = new LinkedHashSet<>();
        Set<Row> after = new LinkedHashSet<>();
        for (Need need : job.view().settings().needs()) {
            needed(need, rows).forEach(before::add);
        }
        for (BlockRow block : job.blocks()) {
            for (Need need : Need.bound(block.view().needs())) {
                switch (need) {
                    case Need.WholeBlock(int i) ->
                            waits.add(new Wait(job.blocks().get(i), block, false));
                    case Need.BlockByFrame(int i) ->
                            waits.add(new Wait(job.blocks().get(i), block, true));
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
        for (JobRow other : rows.jobs()) {
            boolean needs =
                    other.view().settings().needs().stream()
                            .anyMatch(need -> needed(need, rows).contains(job));
            if (needs) {
                after.add(other);
            }
        }
        Map<Row, Integer> levels = levels(job, waits);
        List<List<Row>> columns = new ArrayList<>();
        add(columns, before);
        int most = levels.values().stream().max(Integer::compare).orElse(-1);
        for (int level = 0; level <= most; level++) {
            int at = level;
            columns.add(
                    job.blocks().stream()
                            .<Row>map(block -> block)
                            .filter(block -> levels.getOrDefault(block, 0) == at)
                            .toList());
        }
        add(columns, after);
        return new Needs(columns, waits);
    }

    private static void add(List<List<Row>> columns, Set<Row> jobs) {
        if (!jobs.isEmpty()) {
            columns.add(List.copyOf(jobs));
        }
    }

    private static List<JobRow> needed(Need need, Rows rows) {
        return need instanceof Need.WholeJob(var number)
                ? rows.find(number).stream().toList()
                : List.of();
    }

    /** Blocks need only blocks before them, or the farm would have refused the circle. */
    private static Map<Row, Integer> levels(JobRow job, List<Wait> waits) {
        Map<Row, Integer> levels = new HashMap<>();
        job.blocks().forEach(block -> levels.put(block, 0));
        for (int round = 0; round < job.blocks().size(); round++) {
            boolean changed = false;
            for (Wait wait : waits) {
                int least = levels.getOrDefault(wait.earlier(), -1) + 1;
                if (levels.getOrDefault(wait.later(), 0) < least) {
                    levels.put(wait.later(), least);
                    changed = true;
                }
            }
            if (!changed) {
                break;
            }
        }
        return levels;
    }
}
