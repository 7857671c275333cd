package farmhand.dialect.afanasy.answer;

import farmhand.dialect.afanasy.json.JsonOut;
import farmhand.farm.address.When;

import java.util.List;
import java.util.function.Consumer;

/**
 * The one task of a block of Afanasy's own job, to which nothing ever happens.
 *
 * @param block number of the block
 * @param name of the block
 * @param service of the block
 */
record SystemTask(int block, String name, String service) {
    private static final String TASK = "Dummy task. See all tasks logs here.";

    /** What is told of it in that mode. */
    String told(String mode, When now) {
        return switch (mode) {
            case "info" -> object("TExec", out -> exec(out, now));
            case "log" -> object("TLog", _ -> {});
            case "error_hosts" -> object("TErrorHosts", _ -> {});
            case "files" -> files();
            default -> "{}";
        };
    }

    private String object(String type, Consumer<JsonOut> more) {
        return JsonOut.object(out -> out.object("task", _ -> keys(out, type, more)));
    }

    private void keys(JsonOut out, String type, Consumer<JsonOut> more) {
        out.text("type", type);
        out.number("render_id", 0);
        out.text("job_name", SystemJob.NAME);
        out.text("block_name", name);
        out.text("task_name", TASK);
        out.text("service", service);
        out.text("parser", "");
        TaskJson.place(out, SystemJob.NUMBER, block, 0, 0);
        TaskJson.noProgress(out);
        more.accept(out);
        out.text("data", "");
    }

    private void exec(JsonOut out, When now) {
        out.object(
                "exec",
                _ -> {
                    out.text("name", TASK);
                    out.text("service", service);
                    out.number("capacity", 1000);
                    out.number("time_start", Seconds.of(now));
                    out.text("block_name", name);
                    out.number("job_id", SystemJob.NUMBER);
                    out.number("block_num", block);
                    out.number("task_num", 0);
                    out.text("command_block", "");
                    out.text("command_task", "");
                    out.number("frame_start", 0);
                    out.number("frame_finish", 0);
                    out.number("frames_inc", 1);
                    out.number("frames_num", 1);
                });
    }

    private String files() {
        return TaskJson.files(SystemJob.NUMBER, block, 0, List.of());
    }
}
