package farmhand.engine.rules;

import static farmhand.engine.rules.RuleFarm.NOW;
import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.FarmEvent;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.Command;
import farmhand.farm.command.Decision;
import farmhand.farm.command.JobField;
import farmhand.farm.command.Verb;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.TransferSpec;
import farmhand.farm.task.End;
import farmhand.farm.task.TaskState;
import farmhand.farm.time.Age;
import farmhand.farm.transfer.Copying;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What each command makes of a job in each state it can be in: the status it has then, which is
 * still running while processes end; {@code =} where nothing changes; or the code of the refusal.
 * {@code paused waiting aborted done} are the statuses that a PATCH gives.
 */
final class JobTransitionTest {
    private static final String TABLE =
            """
            job      | pause     | stop      | resume     | abort        | activate          | retry failed | retry all | hold         | exclude      | include   | delete    | paused    | waiting   | aborted      | done      | retry missing | priority  | limits    | move      | first     | run        | archive   | restore | clone
            waiting  | paused    | paused    | not_paused | aborted      | already_activated | not_failed   | =         | paused       | done         | =         | deleted   | paused    | =         | aborted      | done      | =             | waiting   | waiting   | =         | waiting   | waiting    | not_over  | =       | waiting
            running  | running   | running   | not_paused | aborted      | already_activated | not_failed   | running   | running      | running      | =         | deleted   | running   | =         | aborted      | running   | =             | running   | running   | =         | running   | running    | not_over  | =       | running
            paused   | =         | =         | waiting    | aborted      | already_activated | not_failed   | =         | paused       | done         | =         | deleted   | =         | waiting   | aborted      | done      | =             | paused    | paused    | =         | paused    | paused     | not_over  | =       | paused
            held     | paused    | paused    | not_paused | aborted      | already_activated | not_failed   | waiting   | =            | done         | waiting   | deleted   | paused    | =         | aborted      | done      | =             | paused    | paused    | =         | paused    | none_ready | not_over  | =       | paused
            failed   | paused    | paused    | not_paused | aborted      | already_activated | waiting      | waiting   | paused       | done         | not_held  | deleted   | paused    | waiting   | aborted      | done      | waiting       | failed    | failed    | =         | not_open  | none_ready | archived  | =       | failed
            braked   | paused    | paused    | not_paused | aborted      | already_activated | waiting      | waiting   | paused       | done         | waiting   | deleted   | paused    | waiting   | aborted      | done      | waiting       | failed    | failed    | =         | failed    | none_ready | archived  | =       | failed
            init     | paused    | paused    | not_paused | aborted      | already_activated | not_failed   | =         | paused       | done         | =         | deleted   | paused    | =         | aborted      | done      | =             | init      | init      | =         | init      | none_ready | not_over  | =       | init
            pending  | paused    | paused    | not_paused | aborted      | waiting           | not_failed   | =         | paused       | done         | =         | deleted   | paused    | =         | aborted      | done      | =             | pending   | pending   | =         | pending   | none_ready | not_over  | =       | pending
            aborted  | aborted   | aborted   | aborted    | =            | already_activated | waiting      | waiting   | aborted      | aborted      | =         | deleted   | aborted   | waiting   | =            | aborted   | =             | aborted   | aborted   | =         | aborted   | none_ready | archived  | =       | aborted
            done     | done      | done      | not_paused | already_done | already_activated | not_failed   | waiting   | already_done | already_done | not_held  | deleted   | done      | waiting   | already_done | =         | waiting       | done      | done      | =         | not_open  | none_ready | archived  | =       | done
            deleted  | not_found | not_found | not_found  | not_found    | not_found         | not_found    | not_found | not_found    | not_found    | not_found | not_found | not_found | not_found | not_found    | not_found | not_found     | not_found | not_found | not_found | not_found | not_found  | not_found | waiting | not_found
            archived | archived  | archived  | not_paused | already_done | already_activated | not_failed   | waiting   | already_done | already_done | not_held  | deleted   | archived  | waiting   | already_done | =         | waiting       | archived  | archived  | =         | not_open  | none_ready | =         | done    | archived
            """;

    private static final JobNumber JOB = JobNumber.FIRST;
    private static final BlockAddress BLOCK = new BlockAddress(JOB, 0);
    private static final List<Subject> SUBJECT = List.of(new Subject.OfJob(JOB));

    static Stream<Arguments> cells() {
        List<List<String>> rows =
                TABLE.lines()
                        .map(row -> Arrays.stream(row.split("\\|")).map(String::strip).toList())
                        .toList();
        return rows.stream()
                .skip(1)
                .flatMap(
                        row ->
                                IntStream.range(1, row.size())
                                        .mapToObj(
                                                i ->
                                                        Arguments.of(
                                                                row.getFirst(),
                                                                rows.getFirst().get(i),
                                                                row.get(i))));
    }

    @ParameterizedTest(name = "{0} job, {1}: {2}")
    @MethodSource("cells")
    void everyStatusMeetsEveryCommand(String job, String command, String expected) {
        RuleFarm farm = farmWith(job);

        Decision decision = farm.decide(command(command));

        assertEquals(expected, outcome(farm, decision));
    }

    private static RuleFarm farmWith(String job) {
        RuleFarm farm = RuleFarm.empty().with(aJob().withBlock("beauty", "1-2"));
        return switch (job) {
            case "waiting" -> farm;
            case "running" -> farm.running("2/0/0/1");
            case "paused" -> act(farm, new Verb.Pause(false));
            case "held" -> act(farm, new Verb.Hold());
            case "failed" ->
                    farm.with(moved(TaskSet.of(0), TaskState.DONE))
                            .ended("2/0/1/1", End.FAILED, TaskState.FAILED);
            case "braked" ->
                    farm.ended("2/0/0/1", End.CANNOT_START, TaskState.FAILED)
                            .with(new FarmEvent.TasksBraked(BLOCK, TaskSet.of(1), NOW));
            case "init" ->
                    RuleFarm.empty()
                            .after(
                                    RuleFarm.empty()
                                            .accepted(
                                                    new Command.Submit(
                                                            TransferSpec.job(
                                                                    "",
                                                                    List.of("/in/a", "/in/b"),
                                                                    "/out/",
                                                                    Copying.USUAL))));
            case "pending" -> {
                var settings = farm.job().settings();
                yield farm.with(
                        new FarmEvent.JobEdited(
                                JOB, settings.with(settings.wishes().withActivated(false)), NOW));
            }
            case "aborted" -> act(farm, new Verb.Abort());
            case "done" -> farm.with(moved(TaskSet.firstOf(2), TaskState.DONE));
            case "deleted" -> act(farm, new Verb.Delete());
            case "archived" -> act(farmWith("done"), new Verb.Archive());
            default -> throw new AssertionError(job);
        };
    }

    private static FarmEvent moved(TaskSet tasks, TaskState to) {
        return new FarmEvent.TasksMoved(BLOCK, tasks, to, NOW);
    }

    private static RuleFarm act(RuleFarm farm, Verb verb) {
        return farm.after(farm.act(verb, "2"));
    }

    private static Command command(String word) {
        return switch (word) {
            case "pause" -> Command.act(new Verb.Pause(false), SUBJECT);
            case "stop" -> Command.act(new Verb.Pause(true), SUBJECT);
            case "resume" -> Command.act(new Verb.Resume(), SUBJECT);
            case "abort" -> Command.act(new Verb.Abort(), SUBJECT);
            case "activate" -> Command.act(new Verb.Activate(), SUBJECT);
            case "retry failed" -> Command.act(new Verb.Retry(Verb.Which.FAILED), SUBJECT);
            case "retry all" -> Command.act(new Verb.Retry(Verb.Which.ALL), SUBJECT);
            case "retry missing" -> Command.act(new Verb.Retry(Verb.Which.MISSING), SUBJECT);
            case "priority" -> Command.act(new Verb.Priority(7), SUBJECT);
            case "limits" -> Command.act(new Verb.Limits(new Limit(2)), SUBJECT);
            case "move" -> Command.act(new Verb.Move(Verb.Where.TOP), SUBJECT);
            case "first" -> Command.act(new Verb.First(true), SUBJECT);
            case "run" -> Command.act(new Verb.Run(), SUBJECT);
            case "archive" -> Command.act(new Verb.Archive(), SUBJECT);
            case "restore" -> Command.act(new Verb.Restore(), SUBJECT);
            case "clone" -> Command.act(new Verb.Clone(), SUBJECT);
            case "hold" -> Command.act(new Verb.Hold(), SUBJECT);
            case "exclude" -> Command.act(new Verb.Exclude(), SUBJECT);
            case "include" -> Command.act(new Verb.Include(), SUBJECT);
            case "delete" -> Command.act(new Verb.Delete(), SUBJECT);
            case "paused" -> edit(new JobField.Paused(false));
            case "waiting" -> edit(new JobField.Waiting());
            case "aborted" -> edit(new JobField.Aborted());
            case "done" -> edit(new JobField.Finished());
            default -> throw new AssertionError(word);
        };
    }

    private static Command edit(JobField field) {
        return new Command.EditJob(JOB, List.of(field));
    }

    private static String outcome(RuleFarm farm, Decision decision) {
        return switch (decision) {
            case Decision.Refused refused -> refused.rejection().code();
            case Decision.Accepted accepted when !accepted.refused().isEmpty() ->
                    accepted.refused().getFirst().code();
            case Decision.Accepted accepted when accepted.events().isEmpty() -> "=";
            case Decision.Accepted accepted -> {
                var job = farm.after(accepted).farm().jobs().find(JOB).orElseThrow();
                yield job.deleted() || job.age() == Age.ACTIVE
                        ? job.status().word()
                        : job.age().word();
            }
        };
    }
}
