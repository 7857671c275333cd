package farmhand.engine.rules;

import farmhand.engine.rules.wish.Wish;
import farmhand.engine.rules.wish.Wishing;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.address.Subject;
import farmhand.farm.address.When;
import farmhand.farm.command.JobField;

import java.util.List;

/** What becomes of the tasks of a job that is given another status. */
final class TurnedJob {
    private TurnedJob() {}

    static List<FarmEvent> events(Farm farm, Job job, JobField field, When now) {
        return switch (field) {
            case JobField.Paused(boolean stop) -> stop ? Stops.of(job, now) : List.of();
            case JobField.Aborted _ -> Stops.of(job, now);
            case JobField.Finished _ -> wished(farm, job, Wish.FINISH, now);
            case JobField.Waiting _ ->
                    job.isMet()
                            ? wished(farm, job, Wish.REOPEN, now)
                            : wished(farm, job, Wish.RETRY_FAILED, now);
            case JobField.Name _,
                    JobField.User _,
                    JobField.Priority _,
                    JobField.Queue _,
                    JobField.NotBefore _,
                    JobField.DeleteAfter _,
                    JobField.Needs _,
                    JobField.Hidden _,
                    JobField.Note _,
                    JobField.Meta _,
                    JobField.MaxRunning _ ->
                    List.of();
        };
    }

    private static List<FarmEvent> wished(Farm farm, Job job, Wish wish, When now) {
        return Wishing.of(farm, wish, new Subject.OfJob(job.number()), now).events();
    }
}
