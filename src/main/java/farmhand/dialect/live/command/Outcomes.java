package farmhand.dialect.live.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.answer.Answers;
import farmhand.dialect.live.answer.BlockJson;
import farmhand.dialect.live.answer.JobInFull;
import farmhand.dialect.live.answer.JobJson;
import farmhand.dialect.live.answer.Refusals;
import farmhand.dialect.live.answer.TaskJson;
import farmhand.dialect.live.json.Json;
import farmhand.dialect.live.json.TaskIndexes;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.TaskSetBuilder;
import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.view.BlockView;
import farmhand.farm.view.TaskView;

import java.util.ArrayList;
import java.util.List;

/** The answers to commands. */
public final class Outcomes {
    private Outcomes() {}

    /** To {@code POST /farm/jobs}: the new job. */
    public static String submitted(Outcome.Done done, JobInFull job) {
        ObjectNode node = Json.object();
        node.set("job", Answers.object(job));
        return finish(node, done);
    }

    /** To {@code POST …/blocks}: {@code {"blocks":[2,3],"revision":9}}. */
    public static String appendedBlocks(Outcome.Done done) {
        ObjectNode node = Json.object();
        ArrayNode blocks = node.putArray("blocks");
        for (Subject subject : done.subjects()) {
            if (subject instanceof Subject.OfBlock block) {
                blocks.add(block.block().block());
            }
        }
        return finish(node, done);
    }

    /** To {@code POST …/tasks}: {@code {"tasks":[4,5],"revision":9}}. */
    public static String appendedTasks(Outcome.Done done) {
        ObjectNode node = Json.object();
        ArrayNode tasks = node.putArray("tasks");
        for (Subject subject : done.subjects()) {
            if (subject instanceof Subject.OfTasks some) {
                some.tasks().forEach(tasks::add);
            }
        }
        return finish(node, done);
    }

    /** To {@code PATCH /farm/jobs/{j}}: the job as it is now. */
    public static String changed(Outcome.Done done, JobInFull job) {
        return finish(Answers.object(job), done);
    }

    /** To {@code PATCH /farm/jobs/{j}/blocks/{b}}: the block as it is now. */
    public static String changed(Outcome.Done done, JobNumber job, BlockView block) {
        return finish(BlockJson.print(job, block), done);
    }

    /** To {@code PATCH /farm/jobs/{j}/tasks/{b}/{t}}: the task as it is now. */
    public static String changed(Outcome.Done done, BlockAddress block, TaskView task) {
        return finish(TaskJson.print(block, task), done);
    }

    /** To {@code PATCH /farm} and its queues and users: the thing as it is now, a JSON object. */
    public static String changed(Outcome.Done done, String told) {
        return finish((ObjectNode) Json.parseAnswer(told), done);
    }

    /** To everything else: what was done and what was refused. */
    public static String changed(Command command, Outcome.Done done) {
        ObjectNode node = Json.object();
        ArrayNode subjects = node.putArray("done");
        if (!command.about().isEmpty() && done.refused().isEmpty()) {
            subjects.add(command.about());
        }
        done.subjects().forEach(subject -> subjects.add(subject.toString()));
        ArrayNode refused = node.putArray("refused");
        done.refused().forEach(rejection -> refused.add(Refusals.object(rejection)));
        return finish(node, done);
    }

    static Outcome read(Command command, String text) {
        JsonNode node = Json.parseAnswer(text);
        if (node.has("error")) {
            return new Outcome.Refused(Refusals.read(node.path("error")));
        }
        List<Rejection> refused = new ArrayList<>();
        node.path("refused").forEach(one -> refused.add(Refusals.read(one)));
        List<String> warnings = new ArrayList<>();
        node.path("warnings").forEach(one -> warnings.add(one.asText()));
        return new Outcome.Done(
                node.path("revision").asLong(), subjects(command, node), refused, warnings);
    }

    private static List<Subject> subjects(Command command, JsonNode node) {
        return switch (command) {
            case Command.Submit _ ->
                    List.of(new Subject.OfJob(JobJson.number(node.path("job").path("number"))));
            case Command.AppendBlocks append -> blocks(append.job(), node);
            case Command.AppendTasks append ->
                    List.of(new Subject.OfTasks(append.block(), tasks(node)));
            case Command.EditJob edit -> List.of(new Subject.OfJob(edit.job()));
            case Command.EditBlock edit -> List.of(new Subject.OfBlock(edit.block()));
            case Command.EditPolicy _ -> List.of();
            case Command.EditTasks _,
                    Command.Acts _,
                    Command.Together _,
                    Command.Undo _,
                    Command.Redo _ -> {
                List<Subject> done = new ArrayList<>();
                node.path("done").forEach(one -> done.add(TaskIndexes.subject(one.asText())));
                yield done;
            }
        };
    }

    private static List<Subject> blocks(JobNumber job, JsonNode node) {
        List<Subject> blocks = new ArrayList<>();
        node.path("blocks")
                .forEach(i -> blocks.add(new Subject.OfBlock(new BlockAddress(job, i.asInt()))));
        return blocks;
    }

    private static TaskSet tasks(JsonNode node) {
        TaskSetBuilder tasks = new TaskSetBuilder();
        node.path("tasks").forEach(i -> tasks.add(i.asInt()));
        return tasks.build();
    }

    private static String finish(ObjectNode node, Outcome.Done done) {
        if (!done.warnings().isEmpty()) {
            ArrayNode warnings = node.putArray("warnings");
            done.warnings().forEach(warnings::add);
        }
        return Json.print(node.put("revision", done.revision()));
    }
}
