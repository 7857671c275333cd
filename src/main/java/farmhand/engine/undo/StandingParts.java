package farmhand.engine.undo;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.TaskSetBuilder;
import farmhand.farm.address.When;
import farmhand.farm.history.Undo;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskStanding;
import farmhand.farm.task.TaskState;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts tasks back where a command found them, unless they were begun or moved since. */
final class StandingParts {
    /** What becomes of that. */
    record Back(List<FarmEvent> events, List<Subject> done, List<Rejection> refused) {}

    private final BlockAddress at;
    private final TaskStanding before;
    private final TaskStanding after;
    private final Map<TaskStanding, TaskSetBuilder> back = new LinkedHashMap<>();
    private final TaskSetBuilder ending = new TaskSetBuilder();
    private final TaskSetBuilder started = new TaskSetBuilder();
    private final TaskSetBuilder ran = new TaskSetBuilder();
    private final TaskSetBuilder moved = new TaskSetBuilder();

    private StandingParts(Undo.TasksStood stood) {
        this.at = stood.block();
        this.before = stood.before();
        this.after = stood.after();
    }

    static Back of(Farm farm, Undo.TasksStood stood, When now) {
        Block block = FieldParts.known(farm, stood.block());
        StandingParts parts = new StandingParts(stood);
        stood.tasks().forEach(i -> parts.sort(i, block.tasks().task(i)));
        return parts.back(now);
    }

    private void sort(int index, Task task) {
        TaskStanding current = TaskStanding.of(task);
        boolean goesOn = task.state().isActive() && !task.isEnding();
        boolean asLeft =
                current.state() == after.state()
                        && current.tries() == after.tries()
                        && current.turn() == after.turn();
        if (goesOn || current.tries() > after.tries()) {
            (isOver(task) ? ran : started).add(index);
        } else if (asLeft && task.state().isActive()) {
            ending.add(index);
        } else if (asLeft) {
            back.computeIfAbsent(restored(current), _ -> new TaskSetBuilder()).add(index);
        } else if (current.state() != before.state() || current.turn() != before.turn()) {
            moved.add(index);
        }
    }

    private static boolean isOver(Task task) {
        return task.state() == TaskState.DONE || task.state() == TaskState.FAILED;
    }

    /** What a process that ended since left behind stays, unless the command itself changed it. */
    private TaskStanding restored(TaskStanding current) {
        boolean forgot = before.failures() != after.failures();
        boolean silenced = !before.error().equals(after.error());
        return new TaskStanding(
                before.state(),
                forgot ? before.failures() : current.failures(),
                current.tries(),
                silenced ? before.error() : current.error(),
                before.turn());
    }

    private Back back(When now) {
        List<FarmEvent> events = new ArrayList<>();
        List<Subject> done = new ArrayList<>();
        back.forEach(
                (standing, builder) -> {
                    TaskSet tasks = builder.build();
                    events.add(new FarmEvent.TasksPutBack(at, tasks, standing, now));
                    done.add(new Subject.OfTasks(at, tasks));
                });
        TaskSet ends = ending.build();
        if (!ends.isEmpty()) {
            events.add(new FarmEvent.TasksEnding(at, ends, before.state(), now));
            done.add(new Subject.OfTasks(at, ends));
        }
        List<Rejection> refused = new ArrayList<>();
        TaskSet begun = started.build();
        if (!begun.isEmpty()) {
            refused.add(Conflicts.started(at, begun));
        }
        TaskSet over = ran.build();
        if (!over.isEmpty()) {
            refused.add(Conflicts.ran(at, over));
        }
        TaskSet elsewhere = moved.build();
        if (!elsewhere.isEmpty()) {
            refused.add(Conflicts.moved(at, elsewhere));
        }
        return new Back(events, done, refused);
    }
}
