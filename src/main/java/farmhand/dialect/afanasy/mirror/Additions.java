package farmhand.dialect.afanasy.mirror;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;

import java.util.List;

/**
 * Requests for what is new.
 *
 * @param after the farm that has it
 */
record Additions(Farm after, Nodes nodes, Ask ask) {
    /** A job. */
    Deed job(Job job) {
        Impossible.refuse(job);
        return new Deed.Submit("{\"job\":" + JobText.job(after, job, ask.host()) + "}");
    }

    /** The blocks of {@code job} that {@code before} had not. */
    Deed blocks(Job before, Job job) {
        int known = before.blocks().size();
        job.blocks().stream().skip(known).forEach(block -> Impossible.refuse(block.spec()));
        String text =
                ask.action(
                        "jobs",
                        List.of(nodes.job(job.number())),
                        out ->
                                out.object(
                                        "operation",
                                        _ -> {
                                            out.text("type", "append_blocks");
                                            out.tree("blocks", JobText.blocks(after, job, known));
                                        }));
        return new Deed.AppendBlocks(job.number(), text);
    }

    /** Tasks at the end of a block of the job. */
    Deed tasks(Job job, FarmEvent.TasksAdded added) {
        Impossible.refuse(added.tasks());
        int block = added.block().block();
        Unescaped.refuse(job.blocks().get(block).spec().how().taskName(), added.tasks());
        JsonNode all = JobText.blocks(after, job, block).get(0).path("tasks");
        int known = all.size() - added.tasks().size();
        String text =
                ask.action(
                        "jobs",
                        List.of(nodes.job(job.number())),
                        out -> {
                            Ask.ids(out, "block_ids", List.of(block));
                            out.object(
                                    "operation",
                                    _ -> {
                                        out.text("type", "append_tasks");
                                        out.array(
                                                "tasks",
                                                _ ->
                                                        all.valueStream()
                                                                .skip(known)
                                                                .forEach(out::item));
                                    });
                        });
        return new Deed.AppendTasks(added.block(), text);
    }
}
