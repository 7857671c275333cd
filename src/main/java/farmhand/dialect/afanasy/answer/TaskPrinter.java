package farmhand.dialect.afanasy.answer;

import farmhand.dialect.afanasy.json.JsonOut;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.When;

import java.util.function.Consumer;

/**
 * Writes tasks by their addresses; one that was taken away is an empty object.
 *
 * @param farm where they are
 * @param now at what time they are asked for
 */
public record TaskPrinter(Farm farm, When now) {
    /** How far it is. */
    public void progress(JsonOut out, TaskAddress at) {
        out.item(
                _ ->
                        farm.job(at.job())
                                .filter(job -> at.block() < job.blocks().size())
                                .ifPresent(job -> progress(out, job, at)));
    }

    /** What it wrote. */
    public void output(JsonOut out, TaskAddress at, String text) {
        written(out, at, task -> task.output(out, text));
    }

    /** What it wrote since it was heard last. */
    public void listened(JsonOut out, TaskAddress at, String text) {
        written(out, at, task -> task.listened(out, text));
    }

    private void written(JsonOut out, TaskAddress at, Consumer<TaskJson> keys) {
        out.item(
                _ ->
                        farm.job(at.job())
                                .filter(job -> at.block() < job.blocks().size())
                                .map(
                                        job ->
                                                new TaskJson(
                                                        farm,
                                                        job,
                                                        job.blocks().get(at.block()),
                                                        at.task(),
                                                        0,
                                                        now))
                                .ifPresent(keys));
    }

    private void progress(JsonOut out, Job job, TaskAddress at) {
        Waits waits = Waits.of(farm, job, job.blocks().get(at.block()));
        ProgressJson.keys(out, waits, at.task(), now);
    }
}
