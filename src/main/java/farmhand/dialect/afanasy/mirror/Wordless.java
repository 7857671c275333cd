package farmhand.dialect.afanasy.mirror;

import farmhand.farm.FarmEvent;
import farmhand.farm.refusal.Refused;
import farmhand.farm.task.TaskState;

/** Says of what no action of Afanasy comes, and what to do instead. */
final class Wordless {
    private Wordless() {}

    /** An event that cannot be brought about there. */
    static Refused of(FarmEvent event) {
        return switch (event) {
            case FarmEvent.JobRestored _ ->
                    Impossible.no("The job", "bringing back what was deleted", "Submit it again.");
            case FarmEvent.JobAged _, FarmEvent.JobPurged _ ->
                    Impossible.no("The job", "an archive", "Delete it, or hide it.");
            case FarmEvent.TasksEdited _ ->
                    Impossible.no(
                            "The tasks",
                            "a priority, time or note of single tasks",
                            "Let them go first, or give their job a priority.");
            case FarmEvent.QueueSet _, FarmEvent.QueueRemoved _ ->
                    Impossible.no("The queue", "queues", "Give jobs a priority.");
            case FarmEvent.FarmPaused _ ->
                    Impossible.no("The farm", "a pause of all of it", "Pause renders, or jobs.");
            case FarmEvent.ServiceLimited _ ->
                    Impossible.no(
                            "The service",
                            "a limit of a service",
                            "Give its blocks tickets, or limit how many of a job run.");
            case FarmEvent.JobAdded _,
                    FarmEvent.JobEdited _,
                    FarmEvent.JobDeleted _,
                    FarmEvent.BlocksAdded _,
                    FarmEvent.BlockEdited _,
                    FarmEvent.TasksAdded _,
                    FarmEvent.TasksMoved _,
                    FarmEvent.TasksPutBack _,
                    FarmEvent.TasksEnding _,
                    FarmEvent.TasksTurned _,
                    FarmEvent.TasksBraked _,
                    FarmEvent.TransfersMeasured _,
                    FarmEvent.JobMirrored _,
                    FarmEvent.OfAttempt _,
                    FarmEvent.UserSet _,
                    FarmEvent.WorkerNoted _,
                    FarmEvent.WorkerPaused _ ->
                    throw new IllegalArgumentException("nobody is refused " + event);
        };
    }

    /** A state that tasks cannot be brought to there. */
    static Refused of(TaskState state) {
        return switch (state) {
            case FAILED ->
                    Impossible.no("The tasks", "failing a task by hand", "Hold or exclude it.");
            case DELETED -> Impossible.no("The tasks", "taking away single tasks", "Exclude them.");
            case OPEN, ASSIGNED, RUNNING, DONE, HELD, EXCLUDED ->
                    throw new IllegalArgumentException("nobody asks for " + state);
        };
    }
}
