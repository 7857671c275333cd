package farmhand.engine.rules;

import static farmhand.engine.rules.RuleFarm.NOW;
import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.FarmEvent;
import farmhand.farm.FarmEvent.TasksBraked;
import farmhand.farm.FarmEvent.TasksEdited;
import farmhand.farm.FarmEvent.TasksEnding;
import farmhand.farm.FarmEvent.TasksMoved;
import farmhand.farm.FarmEvent.TasksTurned;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.Command;
import farmhand.farm.command.Decision;
import farmhand.farm.command.TaskEdit;
import farmhand.farm.command.TaskField;
import farmhand.farm.command.Verb;
import farmhand.farm.task.End;
import farmhand.farm.task.TaskState;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What each command makes of a task in each state: the state it is put into; that state with a
 * {@code ~} where its process has to end first; {@code =} where it is so already; or the code of
 * the refusal.
 */
class TransitionTest {
    private static final String TABLE =
            """
            task      | hold         | exclude      | include  | retry failed | retry all | retry missing | open    | held         | excluded     | done    | failed       | delete  | first    | run      | priority
            open      | held         | excluded     | =        | not_failed   | =         | =             | =       | held         | excluded     | done    | failed       | deleted | first    | now      | said
            tried     | held         | excluded     | =        | open         | open      | =             | open    | held         | excluded     | done    | failed       | deleted | first    | now      | said
            assigned  | ~held        | ~excluded    | =        | not_failed   | ~open     | =             | ~open   | ~held        | ~excluded    | ~done   | ~failed      | running | not_open | not_open | said
            running   | ~held        | ~excluded    | =        | not_failed   | ~open     | =             | ~open   | ~held        | ~excluded    | ~done   | ~failed      | running | not_open | not_open | said
            ~open     | ~held        | ~excluded    | =        | not_failed   | =         | =             | =       | ~held        | ~excluded    | ~done   | ~failed      | running | not_open | not_open | said
            ~held     | =            | ~excluded    | ~open    | not_failed   | ~open     | =             | ~open   | =            | ~excluded    | ~done   | ~failed      | running | not_open | not_open | said
            ~excluded | ~held        | =            | ~open    | not_failed   | ~open     | =             | ~open   | ~held        | =            | ~done   | ~failed      | running | not_open | not_open | said
            done      | already_done | already_done | not_held | not_failed   | open      | open          | open    | already_done | already_done | =       | already_done | deleted | not_open | not_open | said
            failed    | held         | excluded     | not_held | open         | open      | open          | open    | held         | excluded     | done    | =            | deleted | not_open | not_open | said
            held      | =            | excluded     | open     | not_failed   | open      | =             | open    | =            | excluded     | done    | failed       | deleted | first    | not_open | said
            braked    | held         | excluded     | open     | not_failed   | open      | =             | open    | held         | excluded     | done    | failed       | deleted | first    | not_open | said
            excluded  | held         | =            | open     | not_failed   | open      | =             | open    | held         | =            | done    | failed       | deleted | not_open | not_open | said
            deleted   | deleted      | deleted      | deleted  | deleted      | deleted   | deleted       | deleted | deleted      | deleted      | deleted | deleted      | =       | deleted  | deleted  | deleted
            """;

    private static final BlockAddress BLOCK = new BlockAddress(JobNumber.FIRST, 0);
    private static final Subject TASK = new Subject.OfTasks(BLOCK, TaskSet.of(0));

    static Stream<Arguments> cells() {
        List<List<String>> rows =
                TABLE.lines()
                        .map(row -> Arrays.stream(row.split("\\|")).map(String::strip).toList())
                        .toList();
        List<String> commands = rows.getFirst();
        return rows.stream()
                .skip(1)
                .flatMap(
                        row ->
                                IntStream.range(1, row.size())
                                        .mapToObj(
                                                i ->
                                                        Arguments.of(
                                                                row.getFirst(),
                                                                commands.get(i),
                                                                row.get(i))));
    }

    @Test
    void nothingIsWishedOfDeletedTasksButTheRestOfTheirBlockIsEdited() {
        RuleFarm farm = farmWith("deleted");
        TaskField note = new TaskField.Hidden(true);
        Subject block = new Subject.OfBlock(BLOCK);

        assertEquals("deleted", outcome(farm.decide(edited(TASK, note))));
        assertEquals("said", outcome(farm.decide(edited(block, note))));
        assertEquals(
                "held", outcome(farm.decide(edited(block, new TaskField.Status(TaskState.HELD)))));
    }

    private static Command edited(Subject subject, TaskField field) {
        return new Command.EditTasks(
                JobNumber.FIRST, List.of(new TaskEdit(subject, List.of(field))));
    }

    @ParameterizedTest(name = "{0} task, {1}: {2}")
    @MethodSource("cells")
    void everyStateMeetsEveryCommand(String task, String command, String expected) {
        RuleFarm farm = farmWith(task);

        String outcome = outcome(farm.decide(command(command)));

        assertEquals(expected, outcome);
    }

    private static RuleFarm farmWith(String task) {
        RuleFarm farm = RuleFarm.empty().with(aJob().withBlock("beauty", "1-2"));
        return switch (task) {
            case "open" -> farm;
            case "tried" -> farm.ended("2/0/0/1", End.FAILED, TaskState.OPEN);
            case "assigned" -> farm.assigned("2/0/0/1");
            case "running" -> farm.running("2/0/0/1");
            case "done" -> farm.ended("2/0/0/1", End.DONE, TaskState.DONE);
            case "braked" -> farm.with(new TasksBraked(BLOCK, TaskSet.of(0), NOW));
            case "failed" -> farm.ended("2/0/0/1", End.FAILED, TaskState.FAILED);
            case "held", "excluded", "deleted" ->
                    farm.with(new TasksMoved(BLOCK, TaskSet.of(0), TaskState.parse(task), NOW));
            default -> {
                TaskState goal = TaskState.parse(task.substring(1));
                yield farm.running("2/0/0/1")
                        .with(new TasksEnding(BLOCK, TaskSet.of(0), goal, NOW));
            }
        };
    }

    private static Command command(String word) {
        return switch (word) {
            case "hold" -> Command.act(new Verb.Hold(), List.of(TASK));
            case "exclude" -> Command.act(new Verb.Exclude(), List.of(TASK));
            case "include" -> Command.act(new Verb.Include(), List.of(TASK));
            case "retry failed" -> Command.act(new Verb.Retry(Verb.Which.FAILED), List.of(TASK));
            case "retry missing" -> Command.act(new Verb.Retry(Verb.Which.MISSING), List.of(TASK));
            case "delete" -> Command.act(new Verb.Delete(), List.of(TASK));
            case "first" -> Command.act(new Verb.First(true), List.of(TASK));
            case "run" -> Command.act(new Verb.Run(), List.of(TASK));
            case "priority" -> Command.act(new Verb.Priority(7), List.of(TASK));
            case "retry all" -> Command.act(new Verb.Retry(Verb.Which.ALL), List.of(TASK));
            default ->
                    new Command.EditTasks(
                            JobNumber.FIRST, List.of(TaskEdit.to(TASK, TaskState.parse(word))));
        };
    }

    private static String outcome(Decision decision) {
        return switch (decision) {
            case Decision.Refused refused -> refused.rejection().code();
            case Decision.Accepted accepted when !accepted.refused().isEmpty() ->
                    accepted.refused().getFirst().code();
            case Decision.Accepted accepted when accepted.events().isEmpty() -> "=";
            case Decision.Accepted accepted -> outcome(accepted.events().getFirst());
        };
    }

    private static String outcome(FarmEvent event) {
        return switch (event) {
            case TasksMoved moved -> moved.to().word();
            case TasksEnding ending -> "~" + ending.to().word();
            case TasksTurned turned -> turned.turn().word();
            case TasksEdited _ -> "said";
            default -> throw new AssertionError("no such event was expected: " + event);
        };
    }
}
