package farmhand.dialect.afanasy.answer;

import farmhand.dialect.afanasy.json.JsonOut;
import farmhand.dialect.afanasy.spec.Kept;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.When;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;

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
        out.text("state", Bits.words(bits));
        out.number("st", bits);
        int percent = percent(task);
        out.ifNumber("per", percent);
        out.ifNumber("frm", task.reported().frame());
        out.ifNumber("pfr", percent == 0 ? 0 : ofFrame(waits, index, percent));
        out.ifNumber("str", was ? task.tries() : 0);
        out.ifNumber("err", isForgiven(task) ? 0 : task.failures());
        if (was) {
            out.number("tst", Seconds.of(task.started()));
            out.ifNumber("tdn", Seconds.of(active ? now : task.finished()));
            out.text("hst", task.worker());
        }
        out.ifText("act", active ? task.line() : "");
    }

    /** Who skips it, or says that it is done, starts the count anew; its own end takes an error. */
    private static boolean isForgiven(Task task) {
        return task.state() == TaskState.EXCLUDED
                || (task.state() == TaskState.DONE && !task.error().isEmpty());
    }

    /** After its end what was said last, as an afserver keeps it. */
    private static int percent(Task task) {
        int said = task.reported().percent();
        return said == 0 && task.state().isActive() ? task.progress() : said;
    }

    /** Of a task of one frame alone it is known here; an afserver tells it of all. */
    private static int ofFrame(Waits waits, int index, int percent) {
        int told = waits.block().tasks().task(index).reported().ofFrame();
        Kept kept = Kept.in(waits.block().spec().metadata());
        boolean one = new BlockNumbers(waits.block(), kept).ofTask(index).count() == 1;
        return told == 0 && one ? percent : told;
    }
}
