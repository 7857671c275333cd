package farmhand.dialect.afanasy.request;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.dialect.afanasy.answer.Info;
import farmhand.dialect.afanasy.json.Fields;
import farmhand.dialect.afanasy.json.Fields.Way;
import farmhand.dialect.afanasy.spec.JobReader;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.Verb;
import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.JobSpec;

import java.util.List;
import java.util.stream.IntStream;

/**
 * {@code {"job": ..}}: a job is put on the farm. What cannot be is answered, where Afanasy's server
 * ends.
 */
final class Submission {
    private static final String INVALID = "Invalid job. ";
    private static final int MOST_FIRST = 1_000;

    private Submission() {}

    static Step begin(JsonNode text, Way way) {
        try {
            Fields fields = new Fields(text, way);
            JobSpec job = JobReader.read(fields);
            if (job.user().isBlank()) {
                return refused("It has no “user_name”. Say whose it is.");
            }
            return new Step.Send(
                    new Command.Submit(job), outcome -> submitted(outcome, fields, job));
        } catch (Refused refused) {
            return refused(Outcomes.text(refused.rejection()));
        }
    }

    /** Tasks that are to be tried first are so by a change of their own, once the job is there. */
    private static Step submitted(Outcome outcome, Fields fields, JobSpec job) {
        if (outcome instanceof Outcome.Done done) {
            List<Subject> first = first(done.subjects().getFirst().job(), fields, job);
            if (!first.isEmpty()) {
                return new Step.Send(
                        Command.act(new Verb.First(true), first), _ -> answer(outcome));
            }
        }
        return answer(outcome);
    }

    /** Pairs of numbers in two lists; those that mean no task are passed over. */
    private static List<Subject> first(JobNumber number, Fields fields, JobSpec job) {
        List<Long> blocks = fields.numbers("try_this_blocks_num");
        List<Long> tasks = fields.numbers("try_this_tasks_num");
        return IntStream.range(0, Math.min(MOST_FIRST, Math.min(blocks.size(), tasks.size())))
                .filter(i -> isThere(job, blocks.get(i), tasks.get(i)))
                .<Subject>mapToObj(
                        i ->
                                new Subject.OfTasks(
                                        new BlockAddress(number, blocks.get(i).intValue()),
                                        TaskSet.of(tasks.get(i).intValue())))
                .toList();
    }

    private static boolean isThere(JobSpec job, long block, long task) {
        return block >= 0
                && block < job.blocks().size()
                && task >= 0
                && task < job.blocks().get((int) block).work().count();
    }

    private static Step answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> new Step.Answer(Info.job(number(done)));
            case Outcome.Refused(var rejection) when rejection.isForLater() ->
                    new Step.Answer(Info.noJob(Outcomes.text(rejection)));
            case Outcome.Refused(var rejection) -> refused(Outcomes.text(rejection));
        };
    }

    private static int number(Outcome.Done done) {
        Subject job = done.subjects().getFirst();
        return job.job().value();
    }

    private static Step refused(String why) {
        return new Step.Answer(Info.noJob(INVALID + why));
    }
}
