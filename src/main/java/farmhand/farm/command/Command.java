package farmhand.farm.command;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.TaskSpec;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A change that someone asks for. Each is done whole or refused, but for {@link Acts}, which says
 * what was refused.
 */
public sealed interface Command {
    /** Put a job on the farm. The outcome's subject is the new job. */
    record Submit(JobSpec job) implements Command {}

    /** Append blocks to a job. The outcome's subjects are the new blocks, in order. */
    record AppendBlocks(JobNumber job, List<BlockSpec> blocks) implements Command {
        public AppendBlocks {
            blocks = List.copyOf(blocks);
        }
    }

    /** Append tasks to a list block. The outcome's subject is the new tasks. */
    record AppendTasks(BlockAddress block, List<TaskSpec> tasks) implements Command {
        public AppendTasks {
            tasks = List.copyOf(tasks);
        }
    }

    /** Say some things of a job otherwise, all or none. */
    record EditJob(JobNumber job, List<JobField> fields) implements Command {
        public EditJob {
            fields = List.copyOf(fields);
        }
    }

    /** Say some things of a block otherwise, all or none. */
    record EditBlock(BlockAddress block, List<BlockField> fields) implements Command {
        public EditBlock {
            fields = List.copyOf(fields);
        }
    }

    /** Say some things of single tasks of a job otherwise, all or none. */
    record EditTasks(JobNumber job, List<TaskEdit> edits) implements Command {
        public EditTasks {
            edits = List.copyOf(edits);
        }
    }

    /** Say some things of the farm as a whole otherwise, all or none. */
    record EditPolicy(PolicyEdit edit) implements Command {}

    /**
     * Bring back what was before the command of that revision, as far as nobody changed it since;
     * {@link #MINE} = the newest of the asker's that can be undone. What cannot be brought back is
     * said.
     */
    record Undo(long revision) implements Command {
        /** The newest of whoever asks. */
        public static final long MINE = 0;
    }

    /** Do again what the asker undid last, unless they did something else since. */
    record Redo() implements Command {}

    /**
     * Several verbs as one change; what some subjects refuse does not keep the others from being
     * done.
     */
    record Acts(List<Act> acts) implements Command {
        public Acts {
            acts = List.copyOf(acts);
        }
    }

    /**
     * Several changes of what is there as one, in this order, all or none; a bulk among them that
     * is refused in part is refused.
     */
    record Together(List<Command> parts) implements Command {
        public Together {
            parts = List.copyOf(parts);
            if (!parts.stream().allMatch(Together::canBePart)) {
                throw new IllegalArgumentException("no parts of one change: " + parts);
            }
        }

        private static boolean canBePart(Command command) {
            return switch (command) {
                case Submit _, Undo _, Redo _, Together _ -> false;
                case AppendBlocks _,
                        AppendTasks _,
                        EditJob _,
                        EditBlock _,
                        EditTasks _,
                        EditPolicy _,
                        Acts _ ->
                        true;
            };
        }
    }

    /** Its word in the history: those of its parts and the verbs of a bulk, each once. */
    default String word() {
        return switch (this) {
            case Submit _ -> "submit";
            case AppendBlocks _, AppendTasks _ -> "append";
            case EditPolicy(PolicyEdit edit) -> edit.word();
            case EditJob _, EditBlock _, EditTasks _ -> "edit";
            case Undo _ -> "undo";
            case Redo _ -> "redo";
            case Together(List<Command> parts) ->
                    parts.stream().map(Command::word).distinct().collect(Collectors.joining(", "));
            case Acts(List<Act> acts) ->
                    acts.stream()
                            .map(act -> act.verb().word())
                            .distinct()
                            .collect(Collectors.joining(", "));
        };
    }

    /** What it is about where that is no job, such as {@code queue:low}; else empty. */
    default String about() {
        return this instanceof EditPolicy(PolicyEdit edit) ? edit.about() : "";
    }

    /** One verb on some subjects. */
    static Command act(Verb verb, List<? extends farmhand.farm.address.Subject> subjects) {
        return new Acts(List.of(new Act(verb, List.copyOf(subjects))));
    }
}
