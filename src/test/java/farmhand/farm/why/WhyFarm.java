package farmhand.farm.why;

import farmhand.engine.rules.Rules;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.When;
import farmhand.farm.command.Command;
import farmhand.farm.command.Decision;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Verb;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.farm.task.TaskState;
import farmhand.testing.AJob;
import farmhand.testing.Specs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A farm that is asked why. The first job is number 2. */
abstract class WhyFarm {
    static final When IN_A_MINUTE = new When(Specs.AT.micros() + 60_000_000);

    Farm farm = Farm.EMPTY;
    Capacity capacity = new Capacity(8, 0, Optional.empty(), (_, _) -> 2);

    void submit(AJob job) {
        send(new Command.Submit(job.spec()));
    }

    void act(Verb verb, String subject) {
        send(Command.act(verb, List.of(Subject.parse(subject))));
    }

    void send(Command command) {
        Decision decision =
                Rules.decide(farm, command, new Origin("kim", "test", "here"), Specs.AT);
        farm = farm.apply(((Decision.Accepted) decision).events());
    }

    void run(String task, Exit exit, TaskState to) {
        AttemptAddress attempt = TaskAddress.parse(task).attempt(1);
        farm =
                farm.apply(
                        List.of(
                                new FarmEvent.AttemptAssigned(attempt, "box", "render", Specs.AT),
                                new FarmEvent.AttemptStarted(attempt)));
        if (to != TaskState.RUNNING) {
            farm = farm.apply(List.of(new FarmEvent.AttemptEnded(attempt, exit, to, Specs.AT)));
        }
    }

    void fail(String task) {
        run(task, Exit.of(End.FAILED, "out of memory"), TaskState.FAILED);
    }

    void begin(String task) {
        run(task, Exit.DONE, TaskState.RUNNING);
    }

    void next(String task, int busy) {
        capacity =
                new Capacity(8, busy, Optional.of(TaskAddress.parse(task)), capacity.services())
                        .on(capacity.worker());
    }

    /** Each reason on a line. */
    String why(String subject) {
        return String.join(
                "\n",
                Whys.of(farm, Subject.parse(subject), capacity, Specs.AT).stream()
                        .map(WhyFarm::line)
                        .toList());
    }

    List<Why> whys(String subject) {
        return Whys.of(farm, Subject.parse(subject), capacity, Specs.AT);
    }

    static String line(Why why) {
        Reason reason = why.reason();
        return Stream.of(
                        why.subject() + "/" + why.tasks(),
                        reason.kind().word(),
                        reason.text(),
                        reason.needs().toString(),
                        reason.remedy())
                .reduce((a, b) -> a + " | " + b)
                .orElseThrow();
    }
}
