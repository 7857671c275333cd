package farmhand.engine.rules;

import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.TaskEdit;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.task.End;
import farmhand.farm.task.TaskState;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

class MovingTest {
    private static final RuleFarm FARM =
            RuleFarm.empty()
                    .with(aJob().withBlock("beauty", "1-10").withBlock("comp", "1-10"))
                    .ended("2/0/4/1", End.DONE, TaskState.DONE);

    @Test
    void movesAreDoneInOrder() {
        RuleFarm moved =
                FARM.after(FARM.accepted(move("2/0/0-1 held", "2/0/1 done", "2/1 excluded")));

        assertEquals(TaskState.HELD, moved.task(0).state());
        assertEquals(TaskState.DONE, moved.task(1).state());
        assertEquals(10, moved.job().totals().excluded());
    }

    @Test
    void oneTaskThatCannotRefusesAll() {
        Rejection rejection = FARM.refused(move("2/0/0-1 held", "2/0/2-6 excluded"));

        assertEquals("already_done", rejection.code());
        assertEquals("[1].tasks", rejection.at());
        assertEquals("2/0/4", rejection.subject());
    }

    @Test
    void nobodyMakesATaskRunByHand() {
        Rejection rejection = FARM.refused(move("2/0/0 running"));

        assertEquals("bad_status", rejection.code());
        assertEquals("[0].status", rejection.at());
    }

    @Test
    void tasksOfOtherJobsAreNotMoved() {
        assertEquals("not_found", FARM.refused(move("3/0/0 held")).code());
    }

    /** Such as {@code 2/0/1-3 held}. */
    private static Command move(String... moves) {
        return new Command.EditTasks(
                JobNumber.FIRST,
                Stream.of(moves)
                        .map(text -> List.of(text.split(" ", -1)))
                        .map(
                                words ->
                                        TaskEdit.to(
                                                Subject.parse(words.getFirst()),
                                                TaskState.parse(words.getLast())))
                        .toList());
    }
}
