package farmhand.dialect.afanasy.mirror;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.afanasy.json.JsonOut;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskSet;
import farmhand.farm.task.TaskState;
import farmhand.farm.task.Turn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What has to be asked of afserver so that happens what the rules decided. Equal actions on several
 * things become one, since each takes the server a cycle. Used once, by one thread.
 */
public final class Deeds {
    private final Farm before;
    private final Farm after;
    private final Nodes nodes;
    private final List<Deed> deeds = new ArrayList<>();
    private final Additions additions;
    private final AlikeActions actions;

    private Deeds(Farm before, Farm after, Nodes nodes, Ask ask) {
        this.before = before;
        this.after = after;
        this.nodes = nodes;
        this.additions = new Additions(after, nodes, ask);
        this.actions = new AlikeActions(ask);
    }

    /**
     * The requests, in order.
     *
     * @param after the farm that {@code events} make of {@code before}
     * @throws farmhand.farm.refusal.Refused when Afanasy has no word for any of it
     */
    public static List<Deed> of(
            Farm before, Farm after, List<? extends FarmEvent> events, Nodes nodes, Ask ask) {
        Deeds deeds = new Deeds(before, after, nodes, ask);
        List<FarmEvent.JobEdited> moved = new ArrayList<>();
        for (FarmEvent event : events) {
            if (event instanceof FarmEvent.JobEdited edited) {
                moved.add(edited);
            }
            deeds.add(event);
        }
        Moves.of(before, moved).forEach(deeds::move);
        deeds.flush();
        return deeds.deeds;
    }

    private void add(FarmEvent event) {
        switch (event) {
            case FarmEvent.JobAdded added -> next(additions.job(job(after, added.job())));
            case FarmEvent.JobEdited edited -> edit(edited);
            case FarmEvent.JobDeleted(var job, _) -> operate(job, "delete");
            case FarmEvent.BlocksAdded added ->
                    next(additions.blocks(job(before, added.job()), job(after, added.job())));
            case FarmEvent.BlockEdited edited -> edit(edited);
            case FarmEvent.TasksAdded added ->
                    next(additions.tasks(job(after, added.job()), added));
            case FarmEvent.TasksMoved(var block, var tasks, _, _)
                    when NewTasks.are(before, block, tasks) -> {}
            case FarmEvent.TasksMoved(var block, var tasks, var to, _) -> put(block, tasks, to);
            case FarmEvent.TasksPutBack(var block, var tasks, var was, _) ->
                    putBack(block, tasks, was.state());
            case FarmEvent.TasksEnding(var block, var tasks, var to, _) -> put(block, tasks, to);
            case FarmEvent.TasksTurned(var block, var tasks, var turn, _) ->
                    turn(block, tasks, turn);
            case FarmEvent.UserSet set -> set(set);
            case FarmEvent.WorkerPaused(var worker, var paused, _) ->
                    act(
                            "renders",
                            nodes.render(worker),
                            List.of(),
                            out -> out.object("params", _ -> flag(out, "paused", paused)));
            case FarmEvent.WorkerNoted(var worker, var note, _) ->
                    act(
                            "renders",
                            nodes.render(worker),
                            List.of(),
                            out -> out.object("params", _ -> out.text("annotation", note)));
            case FarmEvent.JobRestored _,
                    FarmEvent.JobAged _,
                    FarmEvent.JobPurged _,
                    FarmEvent.TasksEdited _,
                    FarmEvent.TasksBraked _,
                    FarmEvent.TransfersMeasured _,
                    FarmEvent.JobMirrored _,
                    FarmEvent.QueueSet _,
                    FarmEvent.QueueRemoved _,
                    FarmEvent.FarmPaused _,
                    FarmEvent.ServiceLimited _,
                    FarmEvent.OfAttempt _ ->
                    throw Wordless.of(event);
        }
    }

    private void edit(FarmEvent.JobEdited edited) {
        Job was = job(before, edited.job());
        Job is = job(after, edited.job());
        Impossible.refuse(was, edited);
        ObjectNode params =
                Params.between(JobText.settings(before, was), JobText.settings(after, is));
        if (!params.isEmpty()) {
            // The server takes what is not said of this for false.
            params.put("hidden", is.settings().wishes().hidden());
            params(edited.job(), params);
        }
        boolean paused = is.settings().wishes().paused();
        if (paused != was.settings().wishes().paused()) {
            operate(edited.job(), paused ? "pause" : "start");
        }
    }

    private void edit(FarmEvent.BlockEdited edited) {
        Job was = job(before, edited.job());
        Job is = job(after, edited.job());
        int block = edited.block().block();
        Impossible.refuse(was.blocks().get(block).spec(), edited.block(), edited.spec());
        ObjectNode params =
                Params.between(
                        JobText.settings(before, was, block), JobText.settings(after, is, block));
        KeptLimits.add(params, was.blocks().get(block).spec(), edited.spec());
        JobText.files(was.blocks().get(block).spec(), edited.spec())
                .ifPresent(
                        files -> {
                            files.forEach(params.putArray("files")::add);
                            // Of files alone the server takes no notice: it neither tells nor
                            // stores them.
                            params.put("name", edited.spec().name());
                        });
        if (!params.isEmpty()) {
            act(
                    "jobs",
                    nodes.job(edited.job()),
                    List.of(edited.job()),
                    out -> {
                        Ask.ids(out, "block_ids", List.of(block));
                        out.tree("params", params);
                    });
        }
        Tickets.gone(was.blocks().get(block).spec(), edited.spec())
                .forEach(ticket -> takeAway(edited.block(), ticket));
    }

    private void takeAway(BlockAddress block, String ticket) {
        act(
                "jobs",
                nodes.job(block.job()),
                List.of(block.job()),
                out -> {
                    Ask.ids(out, "block_ids", List.of(block.block()));
                    out.object(
                            "operation",
                            _ -> {
                                out.text("type", "tickets");
                                out.text("name", ticket);
                                out.number("count", Tickets.GONE);
                            });
                });
    }

    /** What had not been there cannot be taken away, so it is left out. */
    private void putBack(BlockAddress block, TaskSet tasks, TaskState to) {
        put(block, tasks, to == TaskState.DELETED ? TaskState.EXCLUDED : to);
    }

    private void put(BlockAddress block, TaskSet tasks, TaskState to) {
        Job job = job(before, block.job());
        TaskSet held =
                tasks.where(
                        i ->
                                job.blocks().get(block.block()).tasks().task(i).state()
                                        == TaskState.HELD);
        switch (to) {
            case OPEN -> {
                operate(block, held, "continue");
                operate(block, tasks.minus(held), "restart");
            }
            case DONE -> operate(block, tasks, "done");
            case HELD -> operate(block, tasks, "suspend");
            case EXCLUDED -> operate(block, tasks, "skip");
            case FAILED, DELETED, ASSIGNED, RUNNING -> throw Wordless.of(to);
        }
    }

    private void turn(BlockAddress block, TaskSet tasks, Turn turn) {
        if (turn == Turn.NOW) {
            throw Impossible.no(
                    "The tasks",
                    "running a task whatever is paused",
                    "Let it go first, and resume its job.");
        }
        tasks(
                block,
                tasks,
                out -> {
                    out.text("type", "trynext");
                    out.text("mode", turn == Turn.FIRST ? "append" : "remove");
                });
    }

    private void set(FarmEvent.UserSet set) {
        ObjectNode params = UserText.params(set, before.policy().user(set.user()));
        if (!params.isEmpty()) {
            act("users", nodes.user(set.user()), List.of(), out -> out.tree("params", params));
        }
    }

    private void move(Moves moves) {
        for (int i = 0; i < moves.times(); i++) {
            flush();
            act(
                    "users",
                    nodes.user(moves.user()),
                    moves.alike(),
                    out ->
                            out.object(
                                    "operation",
                                    _ -> {
                                        out.text("type", "move_jobs_" + moves.way().word());
                                        Ask.ids(
                                                out,
                                                "jids",
                                                moves.jobs().stream().map(nodes::job).toList());
                                    }));
        }
    }

    private void operate(JobNumber job, String type) {
        act(
                "jobs",
                nodes.job(job),
                List.of(job),
                out -> out.object("operation", _ -> out.text("type", type)));
    }

    private void operate(BlockAddress block, TaskSet tasks, String type) {
        if (!tasks.isEmpty()) {
            tasks(block, tasks, out -> out.text("type", type));
        }
    }

    private void tasks(BlockAddress block, TaskSet tasks, Consumer<JsonOut> keys) {
        act(
                "jobs",
                nodes.job(block.job()),
                List.of(block.job()),
                out -> {
                    Ask.ids(out, "block_ids", List.of(block.block()));
                    out.object(
                            "operation",
                            _ -> {
                                keys.accept(out);
                                out.array("task_ids", _ -> tasks.forEach(out::item));
                            });
                });
    }

    private void params(JobNumber job, ObjectNode params) {
        act("jobs", nodes.job(job), List.of(job), out -> out.tree("params", params));
    }

    private void act(String kind, int id, List<JobNumber> jobs, Consumer<JsonOut> keys) {
        actions.add(kind, id, jobs, keys);
    }

    private void next(Deed deed) {
        flush();
        deeds.add(deed);
    }

    private void flush() {
        deeds.addAll(actions.taken());
    }

    private static void flag(JsonOut out, String key, boolean value) {
        out.tree(key, BooleanNode.valueOf(value));
    }

    private static Job job(Farm farm, JobNumber number) {
        return farm.jobs().find(number).orElseThrow();
    }
}
