package farmhand.dialect.afanasy.spec;

import farmhand.dialect.afanasy.json.Fields;
import farmhand.farm.command.BlockField;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.TaskCommand;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Reads what {@code params} say of a block otherwise. */
public final class BlockEdits {
    private final Fields params;
    private final BlockSpec spec;
    private final List<BlockField> fields = new ArrayList<>();

    private BlockEdits(Fields params, BlockSpec spec) {
        this.params = params;
        this.spec = spec;
    }

    /** What is said otherwise; keys that cannot be changed are passed over. */
    public static List<BlockField> read(Fields params, BlockSpec spec) {
        BlockEdits edits = new BlockEdits(params, spec);
        edits.read();
        return List.copyOf(edits.fields);
    }

    private void read() {
        if (isText("name") && !params.text("name").isBlank()) {
            fields.add(new BlockField.Name(params.text("name")));
        }
        if (isText("service")) {
            fields.add(new BlockField.Service(params.text("service")));
        }
        if (isText("command")) {
            fields.add(new BlockField.Line(TaskCommand.of(params.text("command"))));
        }
        if (isText("tasks_name")) {
            fields.add(new BlockField.TaskName(params.text("tasks_name")));
        }
        if (isText("working_directory")) {
            fields.add(new BlockField.Folder(params.text("working_directory")));
        }
        if (params.object().path("environment").isObject()) {
            fields.add(new BlockField.Variables(variables()));
        }
        limits();
        needs();
        Metadata said = Kept.with(spec.metadata(), params.object(), KeptKeys.OF_BLOCKS_LATER);
        Metadata kept = BlockReader.withCapacity(said, params);
        if (!kept.equals(spec.metadata())) {
            fields.add(new BlockField.Meta(kept));
        }
    }

    /** They come to those that are there; none is taken away. */
    private Environment variables() {
        var all = new TreeMap<>(spec.how().environment().variables());
        all.putAll(params.environment("environment").variables());
        return new Environment(all);
    }

    private void limits() {
        if (isNumber("capacity")) {
            fields.add(new BlockField.Slots(LimitsReader.slots(LimitsReader.capacity(params, 0))));
        }
        if (isNumber("max_running_tasks")) {
            fields.add(new BlockField.MaxRunning(params.limit("max_running_tasks")));
        }
        if (isNumber("errors_retries")) {
            long retries = params.number("errors_retries", -1);
            fields.add(new BlockField.MaxFailures(LimitsReader.failures(retries)));
        }
        if (isNumber("task_max_run_time")) {
            long most = params.number("task_max_run_time", 0);
            fields.add(new BlockField.TimeLimit(LimitsReader.time(most)));
        }
        if (isNumber("task_progress_change_timeout")) {
            long most = params.number("task_progress_change_timeout", 0);
            fields.add(new BlockField.NoProgressLimit(LimitsReader.time(most)));
        }
        if (isNumber("sequential")) {
            long order = params.number("sequential", 1);
            fields.add(new BlockField.Order(LimitsReader.order(order)));
        }
    }

    /** A mask takes the place of what the block waited for in the same way. */
    private void needs() {
        List<NeedSpec> needs = new ArrayList<>(spec.needs());
        boolean whole = isText("depend_mask");
        boolean frames = isText("tasks_depend_mask");
        needs.removeIf(
                need ->
                        (whole && by(need, NeedSpec.By.BLOCK))
                                || (frames && by(need, NeedSpec.By.FRAME)));
        needs.addAll(BlockReader.needs(params));
        if (whole || frames) {
            fields.add(new BlockField.Needs(needs));
        }
    }

    private static boolean by(NeedSpec need, NeedSpec.By by) {
        return switch (need) {
            case NeedSpec.OnBlock(_, var how) -> how == by;
            case NeedSpec.BlocksMatching(_, var how) -> how == by;
            case NeedSpec.OnJobs _, NeedSpec.OnTask _ -> false;
        };
    }

    private boolean isText(String key) {
        return params.object().path(key).isTextual();
    }

    private boolean isNumber(String key) {
        return params.object().path(key).isIntegralNumber();
    }
}
