package farmhand.farm.command;

import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;

import java.util.List;
import java.util.Optional;

/** Something said otherwise of the farm as a whole. */
public sealed interface PolicyEdit {
    /** The words of a pause and of its end. */
    String PAUSE = "pause", RESUME = "resume";

    /** Of the farm itself. */
    record OfFarm(List<FarmField> fields) implements PolicyEdit {
        public OfFarm {
            fields = List.copyOf(fields);
        }
    }

    /** Of a queue, which is made with the usual priority first where {@code make} says so. */
    record OfQueue(String queue, boolean make, List<QueueField> fields) implements PolicyEdit {
        public OfQueue {
            fields = List.copyOf(fields);
        }
    }

    /** A queue is taken away; its jobs go to the default queue. */
    record RemoveQueue(String queue) implements PolicyEdit {}

    /** Of a user, who may have no job yet. */
    record OfUser(String user, List<UserField> fields) implements PolicyEdit {
        public OfUser {
            fields = List.copyOf(fields);
        }
    }

    /** A machine starts nothing, or goes on. */
    record OfWorker(String worker, boolean paused) implements PolicyEdit {}

    /** Something is noted of a machine, for everybody; nothing any more where it is empty. */
    record NoteWorker(String worker, String note) implements PolicyEdit {}

    /** Something else is done to a machine. */
    record SteerWorker(String worker, WorkerVerb verb) implements PolicyEdit {}

    /** Its word in the history: a pause and its end are those of jobs. */
    default String word() {
        return switch (this) {
            case OfFarm(var fields) when isOne(fields, new FarmField.Paused(true)) -> PAUSE;
            case OfFarm(var fields) when isOne(fields, new FarmField.Paused(false)) -> RESUME;
            case OfQueue(_, _, var fields) when isOne(fields, new QueueField.Paused(true)) -> PAUSE;
            case OfQueue(_, _, var fields) when isOne(fields, new QueueField.Paused(false)) ->
                    RESUME;
            case OfWorker(_, boolean paused) -> paused ? PAUSE : RESUME;
            case SteerWorker(_, WorkerVerb verb) -> verb.word();
            case RemoveQueue _ -> "delete";
            case OfFarm _, OfQueue _, OfUser _, NoteWorker _ -> "edit";
        };
    }

    private static boolean isOne(List<?> fields, Object field) {
        return fields.equals(List.of(field));
    }

    /** What it is about, as users write it: {@code farm queue:low user:kim worker:box1}. */
    default String about() {
        return switch (this) {
            case OfFarm _ -> "farm";
            case OfQueue(String queue, _, _) -> "queue:" + queue;
            case RemoveQueue(String queue) -> "queue:" + queue;
            case OfUser(String user, _) -> "user:" + user;
            case OfWorker(String worker, _) -> "worker:" + worker;
            case NoteWorker(String worker, _) -> "worker:" + worker;
            case SteerWorker(String worker, _) -> "worker:" + worker;
        };
    }

    /** Name of the machine that it is about; none where it is about something else. */
    default Optional<String> machine() {
        return switch (this) {
            case OfWorker(String name, _) -> Optional.of(name);
            case NoteWorker(String name, _) -> Optional.of(name);
            case SteerWorker(String name, _) -> Optional.of(name);
            case OfFarm _, OfQueue _, RemoveQueue _, OfUser _ -> Optional.empty();
        };
    }

    /** One thing of a farm. */
    sealed interface FarmField {
        /** Nothing is started anywhere, or things go on. */
        record Paused(boolean value) implements FarmField {}

        /** Tasks of a service that may run at a time. */
        record ServiceLimit(String service, Limit value) implements FarmField {}
    }

    /** One thing of a queue. */
    sealed interface QueueField {
        /** Its priority, 0 to 1000. */
        record Priority(int value) implements QueueField {}

        /** Nothing of its jobs is started, or they go on. */
        record Paused(boolean value) implements QueueField {}
    }

    /** One thing of a user. */
    sealed interface UserField {
        /** Priority of new jobs that say none, -1000 to 1000. */
        record Priority(int value) implements UserField {}

        /** Tasks of all their jobs that may run at a time. */
        record MaxRunning(Limit value) implements UserField {}

        /** Metadata, in place of the old. */
        record Meta(Metadata value) implements UserField {}
    }
}
