package farmhand.engine.undo;

import farmhand.farm.FarmEvent;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Verb;

import java.util.List;

/** Which commands cannot be undone: an abort, a stop that ended a process, and nobody's. */
public final class Finality {
    private Finality() {}

    /** Whether {@code command} of {@code origin}, which came to {@code events}, is final. */
    public static boolean isFinal(
            Command command, Origin origin, List<? extends FarmEvent> events) {
        return origin.isByItself() || isFinal(command, events);
    }

    private static boolean isFinal(Command command, List<? extends FarmEvent> events) {
        boolean ended = events.stream().anyMatch(event -> event instanceof FarmEvent.TasksEnding);
        return switch (command) {
            case Command.Acts(var acts) ->
                    acts.stream()
                            .anyMatch(
                                    act ->
                                            act.verb() instanceof Verb.Abort
                                                    || (ended && isStop(act.verb())));
            case Command.Together(var parts) ->
                    parts.stream().anyMatch(part -> isFinal(part, events));
            case Command.EditJob(_, var fields) ->
                    fields.stream()
                            .anyMatch(
                                    field ->
                                            field instanceof JobField.Aborted
                                                    || (ended && isStop(field)));
            case Command.Submit _,
                    Command.AppendBlocks _,
                    Command.AppendTasks _,
                    Command.EditBlock _,
                    Command.EditTasks _,
                    Command.EditPolicy _,
                    Command.Undo _,
                    Command.Redo _ ->
                    false;
        };
    }

    private static boolean isStop(Verb verb) {
        return verb instanceof Verb.Pause(boolean stop) && stop;
    }

    private static boolean isStop(JobField field) {
        return field instanceof JobField.Paused(boolean stop) && stop;
    }
}
