package farmhand.dialect.afanasy.answer;

import farmhand.dialect.afanasy.json.JsonOut;
import farmhand.farm.address.When;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Job 1, in which Afanasy's server runs what it does itself. Here it does nothing; clients expect
 * it in the list.
 */
public final class SystemJob {
    /** Its number. */
    public static final int NUMBER = 1;

    /** Its serial, which no other job has. */
    public static final long SERIAL = 0;

    /** What is told where one asks for what its tasks wrote. */
    public static final String NO_OUTPUT =
            "This is an empty dummy task in a system job block.\n"
                    + "Error tasks output are stored in this task log.";

    static final int PRIORITY = 99;

    static final String NAME = "afanasy";

    private record Block(String name, String service) {}

    private static final List<Block> BLOCKS =
            List.of(
                    new Block("post_commands", "postcmd"),
                    new Block("wake-on-lan", "wakeonlan"),
                    new Block("events", "events"));

    private SystemJob() {}

    /** How far its tasks are: each block has one, to which nothing ever happens. */
    public static String progress() {
        return JsonOut.object(
                out ->
                        out.object(
                                "job_progress",
                                _ -> {
                                    out.number("id", NUMBER);
                                    out.array("progress", _ -> BLOCKS.forEach(_ -> task(out)));
                                }));
    }

    private static void task(JsonOut out) {
        out.row(
                _ ->
                        out.item(
                                _ -> {
                                    out.text("state", "");
                                    out.number("st", 0);
                                }));
    }

    /** What happened to it: nothing. */
    public static String log() {
        return Logs.message(NAME, "log", List.of());
    }

    /** Where its tasks failed: nowhere. */
    public static String errorHosts() {
        return Logs.message(
                NAME,
                "error_hosts",
                BLOCKS.stream().map(block -> ErrorHosts.heading(block.name())).toList());
    }

    /** What is told of the task of one of its blocks in that mode; none where there is none. */
    public static Optional<String> task(long block, long task, String mode, When now) {
        if (block < 0 || block >= BLOCKS.size() || task != 0) {
            return Optional.empty();
        }
        Block of = BLOCKS.get((int) block);
        return Optional.of(new SystemTask((int) block, of.name(), of.service()).told(mode, now));
    }

    /** Those of its blocks, by their numbers, each in its form. */
    public static String blocks(Map<Integer, BlockForm> forms) {
        return JsonOut.object(
                out ->
                        out.array(
                                "blocks",
                                _ -> forms.forEach((index, form) -> block(out, index, form))));
    }

    /** How many blocks it has. */
    public static int size() {
        return BLOCKS.size();
    }

    static void write(JsonOut out, When opened, BlockForm form) {
        out.item(
                _ -> {
                    out.text("name", NAME);
                    out.number("id", NUMBER);
                    out.number("priority", PRIORITY);
                    out.text("solve_method", "solve_order");
                    out.text("solve_need", "solve_tasksnum");
                    out.text("hosts_mask_type", "find");
                    out.number("serial", SERIAL);
                    out.text("user_name", Users.ADMIN);
                    out.text("host_name", "");
                    out.number("st", 0);
                    out.text("branch", "/");
                    out.number("user_list_order", 0);
                    out.number("time_creation", Seconds.of(opened));
                    out.array(
                            "blocks",
                            _ -> {
                                for (int i = 0; i < BLOCKS.size(); i++) {
                                    block(out, i, form);
                                }
                            });
                });
    }

    private static void block(JsonOut out, int index, BlockForm form) {
        out.item(
                _ -> {
                    if (form == BlockForm.FULL) {
                        out.array("tasks", _ -> {});
                        out.text("command", "");
                        out.text("tasks_name", "");
                    }
                    if (form != BlockForm.PROGRESS) {
                        said(out, index);
                    }
                    out.number("block_num", index);
                    out.number("st", 0);
                    out.number("job_id", NUMBER);
                    out.text("p_progressbar", " ".repeat(128));
                });
    }

    private static void said(JsonOut out, int index) {
        out.text("name", BLOCKS.get(index).name());
        out.text("service", BLOCKS.get(index).service());
        out.number("capacity", 1000);
        out.number("flags", 0);
        out.number("tasks_num", 1);
        out.number("frame_first", 0);
        out.number("frame_last", 0);
        out.number("frames_per_task", 1);
        out.number("frames_inc", 1);
        out.number("errors_retries", 9);
        out.number("errors_avoid_host", 3);
        out.number("errors_task_same_host", 1);
        out.number("errors_forgive_time", 600);
        out.number("task_max_run_time", 60);
    }
}
