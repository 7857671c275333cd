package farmhand.dialect.afanasy.answer;

import farmhand.dialect.afanasy.json.JsonOut;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.Task;
import farmhand.farm.TaskState;
import farmhand.farm.address.When;

/** How far single tasks are, as Afanasy tells it. */
public final class ProgressJson {
    private ProgressJson() {}

    /** Of all tasks of a job, block by block. */
    public static String of(Farm farm, Job job, When now) {
        return JsonOut.object(
                out ->
                        out.object(
                                "job_progress",
                                _ -> {
                                    out.number("id", job.number().value());
                                    out.array("progress", _ -> blocks(out, farm, job, now));
                                }));
    }

    private static void blocks(JsonOut out, Farm farm, Job job, When now) {
        for (var block : job.blocks()) {
            Waits waits = Waits.of(farm, job, block);
            out.row(
                    _ -> {
                        for (int i = 0; i < block.tasks().size(); i++) {
                            write(out, waits, i, now);
                        }
                    });
        }
    }

    /** Of one task, as an element. */
    static void write(JsonOut out, Waits waits, int index, When now) {
        out.item(_ -> keys(out, waits, index, now));
    }

    /** Of one task, key by key. */
    static void keys(JsonOut out, Waits waits, int index, When now) {
        Task task = waits.block().tasks().task(index);
        long bits = TaskMarks.bits(task, waits.isWaiting(index));
        boolean active = task.state().isActive();
        boolean was = !task.started().isNever();
        boolean forgotten =
                task.state() == TaskState.EXCLUDED; // who skips it starts the count anew
        out.text("state", Bits.words(bits));
        out.number("st", bits);
        out.ifNumber("per", active ? task.progress() : 0);
        out.ifNumber("str", was ? task.tries() : 0);
        out.ifNumber("err", forgotten ? 0 : task.failures());
        if (was) {
            out.number("tst", Seconds.of(task.started()));
            out.ifNumber("tdn", Seconds.of(active ? now : task.finished()));
            out.text("hst", task.worker());
        }
        out.ifText("act", active ? task.line() : "");
    }
}
