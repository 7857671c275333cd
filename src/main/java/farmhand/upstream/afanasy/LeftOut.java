package farmhand.upstream.afanasy;

import farmhand.farm.history.Undo;
import farmhand.farm.task.TaskStanding;
import farmhand.farm.task.TaskState;

/** What an undo of an append leaves there: no task is taken away, it is excluded. */
final class LeftOut {
    private LeftOut() {}

    /** The same change, as the server will tell of it, so that a redo finds it as it was left. */
    static Undo there(Undo undo) {
        return new Undo(undo.parts().stream().map(LeftOut::there).toList());
    }

    private static Undo.Part there(Undo.Part part) {
        return part instanceof Undo.TasksStood(var block, var tasks, var before, var after)
                        && after.state() == TaskState.DELETED
                ? new Undo.TasksStood(block, tasks, before, excluded(after))
                : part;
    }

    private static TaskStanding excluded(TaskStanding gone) {
        return new TaskStanding(
                TaskState.EXCLUDED, gone.failures(), gone.tries(), gone.error(), gone.turn());
    }
}
