package farmhand.dialect.afanasy.answer;

import farmhand.dialect.afanasy.json.JsonOut;
import farmhand.dialect.afanasy.spec.BlockFlags;
import farmhand.dialect.afanasy.spec.BlockReader;
import farmhand.dialect.afanasy.spec.Kept;
import farmhand.dialect.afanasy.spec.KeptOf;
import farmhand.dialect.afanasy.spec.Quoted;
import farmhand.farm.Block;
import farmhand.farm.address.When;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.Work;
import farmhand.farm.task.Totals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A block as Afanasy tells it. */
final class BlockJson {
    /** Kept keys that are told elsewhere in a block, or in its full form only. */
    private static final List<String> TOLD_OTHERWISE =
            List.of(
                    "flags",
                    "tasks_num",
                    "frames_per_task",
                    "frame_last",
                    "frames_inc",
                    "parser",
                    "files",
                    "custom_data",
                    "command_pre",
                    "command_post",
                    "multihost_service",
                    "capacity",
                    "srv_info",
                    "parser_coeff",
                    "errors_retries",
                    "task_progress_change_timeout",
                    "sequential");

    private final JsonOut out;
    private final Waits waits;
    private final Block block;
    private final Kept kept;
    private final BlockNumbers numbers;

    private BlockJson(JsonOut out, Waits waits) {
        this.out = out;
        this.waits = waits;
        this.block = waits.block();
        this.kept = Kept.in(block.spec().metadata());
        this.numbers = new BlockNumbers(block, kept);
    }

    static void write(JsonOut out, Waits waits, BlockSums sums, BlockForm form) {
        out.item(_ -> new BlockJson(out, waits).keys(sums, form));
    }

    private void keys(BlockSums sums, BlockForm form) {
        if (form == BlockForm.FULL && !numbers.isNumeric()) {
            out.array("tasks", _ -> IntStream.range(0, block.tasks().size()).forEach(this::task));
        }
        if (form == BlockForm.FULL || form == BlockForm.PROPERTIES) {
            runs();
        }
        if (form != BlockForm.PROGRESS) {
            said(sums);
        }
        progress(sums);
    }

    private void runs() {
        Execution how = block.spec().how();
        out.text("command", numbers.isCut() ? "" : how.command().text());
        out.text("tasks_name", numbers.isCut() ? "" : tasksName());
        out.ifText("parser", kept.text("parser"));
        out.ifText("working_directory", how.workingDirectory());
        told("files", "files");
        told("command_pre", "cmd_pre");
        told("command_post", "cmd_post");
        told("multihost_service", "multihost_service");
        told("custom_data", "custom_data");
        if (!how.environment().variables().isEmpty()) {
            out.object("environment", _ -> how.environment().variables().forEach(out::text));
        }
    }

    private void task(int index) {
        out.item(
                _ -> {
                    if (block.spec().work() instanceof Work.Listed(List<TaskSpec> tasks, _)) {
                        TaskSpec task = tasks.get(index);
                        out.text("name", task.name());
                        out.text("command", task.command().text());
                        Kept said = Kept.in(block.wishes(index).metadata());
                        if (KeptOf.TASK.isRight("files", said.said().path("files"))) {
                            out.tree("files", said.said().path("files"));
                        }
                    } else {
                        out.text("name", block.taskName(index));
                        out.text("command", block.command(index).text());
                    }
                });
    }

    private void said(BlockSums sums) {
        BlockLimits limits = block.spec().limits();
        out.text("name", block.spec().name());
        out.text("service", block.spec().how().service());
        out.number("capacity", numbers.capacity());
        out.number("flags", numbers.flags());
        out.number("tasks_num", block.tasks().size());
        BlockNumbers.Frames frames = numbers.frames();
        out.number("frame_first", frames.first());
        out.number("frame_last", frames.last());
        out.number("frames_per_task", frames.perTask());
        out.number("frames_inc", frames.step());
        long sequential = numbers.sequential();
        if (sequential != 1) {
            out.number("sequential", sequential);
        }
        out.ifTrue("depend_sub_task", (numbers.flags() & BlockFlags.DEPEND_SUB_TASK) != 0);
        out.ifNumber("time_started", Seconds.of(block.tasks().started()));
        out.ifNumber("time_done", Seconds.of(ended(sums)));
        if (!limits.maxRunning().isNone()) {
            out.number("max_running_tasks", limits.maxRunning().most());
        }
        numbers.retries().ifPresent(retries -> out.number("errors_retries", retries));
        out.ifNumber("task_max_run_time", limits.times().whole().toSeconds());
        numbers.noProgress()
                .ifPresent(seconds -> out.number("task_progress_change_timeout", seconds));
        out.ifText("depend_mask", mask(NeedSpec.By.BLOCK));
        out.ifText("tasks_depend_mask", mask(NeedSpec.By.FRAME));
        kept.said()
                .properties()
                .forEach(
                        field -> {
                            if (!TOLD_OTHERWISE.contains(field.getKey())
                                    && KeptOf.BLOCK.isRight(field.getKey(), field.getValue())) {
                                out.tree(field.getKey(), field.getValue());
                            }
                        });
    }

    private void progress(BlockSums sums) {
        Totals totals = block.tasks().totals();
        out.number("block_num", block.index());
        out.number("st", sums.bits());
        out.ifText("state", Bits.words(sums.bits()));
        out.number("job_id", waits.job().number().value());
        out.ifNumber("running_tasks_counter", totals.active());
        out.ifNumber("running_capacity_total", totals.active() * numbers.capacity());
        out.ifNumber("p_percentage", totals.tasks() == 0 ? 100 : totals.shares() / totals.tasks());
        out.ifNumber("p_error_hosts", totals.failures() > 0 ? 1 : 0);
        out.ifNumber("p_tasks_ready", totals.open() - sums.waiting());
        out.ifNumber("p_tasks_done", totals.done() + totals.excluded());
        out.ifNumber("p_tasks_error", totals.failed());
        out.ifNumber("p_tasks_skipped", totals.excluded());
        out.ifNumber("p_tasks_waitdep", sums.waiting());
        out.ifNumber("p_tasks_suspended", totals.held());
        out.ifNumber("p_tasks_run_time_min", sums.times().least());
        out.ifNumber("p_tasks_run_time_max", sums.times().most());
        out.ifNumber("p_tasks_run_time_sum", sums.times().sum());
        out.ifText("srv_info", sums.worker().isEmpty() ? kept.text("srv_info") : sums.worker());
        out.text("p_progressbar", ProgressBar.of(waits));
    }

    private void told(String key, String as) {
        if (KeptOf.BLOCK.isRight(key, kept.said().path(key))) {
            out.tree(as, kept.said().path(key));
        }
    }

    private When ended(BlockSums sums) {
        if (!block.tasks().totals().allMet()) {
            return When.NEVER;
        }
        boolean skipped = sums.ended().isNever(); // of which nobody notes when
        return skipped ? waits.job().finished() : sums.ended();
    }

    private String tasksName() {
        String name = block.spec().how().taskName();
        return name.equals(BlockReader.USUAL_NAME) ? "" : name;
    }

    /** Needs by name are told as the mask that matches them. */
    private String mask(NeedSpec.By by) {
        return block.spec().needs().stream()
                .flatMap(
                        need ->
                                switch (need) {
                                    case NeedSpec.BlocksMatching(var mask, var how)
                                            when how == by ->
                                            Stream.of(mask.text());
                                    case NeedSpec.OnBlock(String name, var how) when how == by ->
                                            Stream.of(Quoted.name(name));
                                    default -> Stream.<String>empty();
                                })
                .collect(Collectors.joining("|"));
    }
}
