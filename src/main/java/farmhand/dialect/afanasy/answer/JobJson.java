package farmhand.dialect.afanasy.answer;

import farmhand.dialect.afanasy.json.JsonOut;
import farmhand.dialect.afanasy.spec.Kept;
import farmhand.dialect.afanasy.spec.KeptOf;
import farmhand.dialect.afanasy.spec.NeverRun;
import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.When;
import farmhand.farm.spec.JobWishes;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.NeedSpec.Whose;
import farmhand.farm.task.Totals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A job as Afanasy tells it. */
public final class JobJson {
    private static final int MOST_PRIORITY = 255;
    private static final Set<String> TOLD_OTHERWISE =
            Set.of(
                    "host_name",
                    "branch",
                    "solve_method",
                    "solve_need",
                    "hosts_mask_type",
                    "max_running_tasks",
                    "srv_info");

    private final JsonOut out;
    private final Farm farm;
    private final Job job;
    private final Kept kept;
    private final List<Waits> blocks = new ArrayList<>();
    private final List<BlockSums> sums = new ArrayList<>();

    private JobJson(JsonOut out, Farm farm, Job job) {
        this.out = out;
        this.farm = farm;
        this.job = job;
        this.kept = Kept.in(job.settings().metadata());
        for (Block block : job.blocks()) {
            Waits waits = Waits.of(farm, job, block);
            blocks.add(waits);
            sums.add(BlockSums.of(waits));
        }
    }

    /**
     * Writes it.
     *
     * @param order its place among its user's jobs, from 0
     * @param now at what time it is asked for
     */
    public static void write(JsonOut out, Farm farm, Job job, int order, When now, BlockForm form) {
        out.item(_ -> new JobJson(out, farm, job).keys(order, now, form));
    }

    private void keys(int order, When now, BlockForm form) {
        JobWishes wishes = job.settings().wishes();
        out.text("name", job.settings().name());
        out.number("id", job.number().value());
        out.number("priority", Math.clamp(job.settings().priority(), 0, MOST_PRIORITY));
        out.ifTrue("hidden", wishes.hidden());
        out.ifText("annotation", wishes.note());
        out.ifText("m_srv_info", kept.text("srv_info")); // so called where it is told
        Map<String, Long> services = running();
        if (!services.isEmpty()) {
            out.object("running_services", _ -> services.forEach(out::number));
        }
        Limit most = NeverRun.told(job.settings().metadata(), wishes.maxRunning());
        if (!most.isNone()) {
            out.number("max_running_tasks", most.most());
        }
        out.text("solve_method", said("solve_method", "solve_order"));
        out.text("solve_need", said("solve_need", "solve_tasksnum"));
        out.text("hosts_mask_type", said("hosts_mask_type", "find"));
        out.ifNumber("running_tasks_num", job.totals().active());
        out.ifNumber(
                "running_capacity_total",
                blocks.stream()
                        .mapToLong(
                                waits ->
                                        waits.block().tasks().totals().active()
                                                * numbers(waits.block()).capacity())
                        .sum());
        out.number("serial", job.number().value());
        out.text("user_name", job.settings().user());
        out.text("host_name", kept.text("host_name"));
        long bits = bits(now);
        out.number("st", bits);
        out.ifText("state", Bits.words(bits));
        out.text("branch", BranchPath.first(kept.text("branch")));
        out.number("user_list_order", order);
        times((bits & Bits.DONE) != 0);
        sums();
        mask("depend_mask", Whose.USER);
        mask("depend_mask_global", Whose.ALL);
        kept.said()
                .properties()
                .forEach(
                        field -> {
                            if (!TOLD_OTHERWISE.contains(field.getKey())
                                    && KeptOf.JOB.isRight(field.getKey(), field.getValue())) {
                                out.tree(field.getKey(), field.getValue());
                            }
                        });
        out.array(
                "blocks",
                _ -> {
                    for (int i = 0; i < blocks.size(); i++) {
                        BlockJson.write(out, blocks.get(i), sums.get(i), form);
                    }
                });
    }

    private void times(boolean isDone) {
        out.number("time_creation", Seconds.of(job.created()));
        out.ifNumber("time_wait", Seconds.of(job.settings().wishes().times().notBefore()));
        out.ifNumber("time_started", Seconds.of(started()));
        out.ifNumber("time_done", isDone ? Seconds.of(job.finished()) : 0);
    }

    /** Once all its tasks are restarted it has not; one that is skipped is over as it begins. */
    private When started() {
        Totals totals = job.totals();
        boolean untouched = totals.open() + totals.held() == totals.tasks();
        if (untouched && totals.failures() == 0) {
            return When.NEVER;
        }
        return job.started().isNever() ? job.finished() : job.started();
    }

    private void sums() {
        long ready = 0;
        List<int[]> next = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            int open = blocks.get(i).block().tasks().totals().open();
            ready += blocks.get(i).whole() ? 0 : open - sums.get(i).waiting();
            int block = i;
            sums.get(i).next().forEach(task -> next.add(new int[] {block, task}));
        }
        out.ifNumber("tasks_ready", ready);
        out.ifNumber("tasks_error", job.totals().failed());
        if (!next.isEmpty()) {
            out.array("try_this_tasks_num", _ -> next.forEach(one -> out.item(one[1])));
            out.array("try_this_blocks_num", _ -> next.forEach(one -> out.item(one[0])));
        }
    }

    private void mask(String key, Whose whose) {
        out.ifText(
                key,
                job.settings().needs().stream()
                        .filter(
                                need ->
                                        need instanceof farmhand.farm.Need.JobsMatching(_, var of)
                                                && of == whose)
                        .map(need -> ((farmhand.farm.Need.JobsMatching) need).mask().text())
                        .collect(Collectors.joining("|")));
    }

    private long bits(When now) {
        JobWishes wishes = job.settings().wishes();
        long any = 0;
        long all = Bits.DONE;
        for (BlockSums block : sums) {
            any |= block.bits();
            all &= block.bits();
        }
        long open = any & (Bits.READY | Bits.RUNNING | Bits.SUSPENDED | Bits.ERROR | Bits.SKIPPED);
        boolean isOver = all == Bits.DONE;
        boolean depends =
                !isOver && !job.settings().needs().stream().allMatch(need -> farm.isMet(job, need));
        boolean early = !isOver && wishes.times().notBefore().compareTo(now) > 0;
        long bits = open | all;
        if (depends || early) {
            bits &= ~Bits.READY;
        }
        return bits
                | (depends ? Bits.WAITS_DEPEND : 0)
                | (early ? Bits.WAITS_TIME : 0)
                | (wishes.paused() || wishes.aborted() || !wishes.activated() ? Bits.OFFLINE : 0);
    }

    private Map<String, Long> running() {
        Map<String, Long> running = new TreeMap<>();
        for (Block block : job.blocks()) {
            long active = block.tasks().totals().active();
            if (active > 0) {
                running.merge(block.spec().how().service(), active, Long::sum);
            }
        }
        return running;
    }

    private String said(String key, String missing) {
        String said = kept.text(key);
        return said.isEmpty() ? missing : said;
    }

    private static BlockNumbers numbers(Block block) {
        return new BlockNumbers(block, Kept.in(block.spec().metadata()));
    }
}
