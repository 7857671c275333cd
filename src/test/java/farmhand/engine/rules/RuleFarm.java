package farmhand.engine.rules;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.FarmEvent.AttemptAssigned;
import farmhand.farm.FarmEvent.AttemptEnded;
import farmhand.farm.FarmEvent.AttemptStarted;
import farmhand.farm.Job;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.When;
import farmhand.farm.command.Command;
import farmhand.farm.command.Decision;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Verb;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.testing.AJob;
import farmhand.testing.Specs;

import java.util.List;
import java.util.stream.Stream;

/** A farm that rules are tried on; each step makes another. */
record RuleFarm(Farm farm) {
    static final When NOW = Specs.AT;
    static final Origin KIM = new Origin("kim", "test", "here");

    static RuleFarm empty() {
        return new RuleFarm(Farm.EMPTY);
    }

    /** With that job, the first of which is number 2. */
    RuleFarm with(AJob job) {
        return after(accepted(new Command.Submit(job.spec())));
    }

    /** With that attempt assigned and begun. */
    RuleFarm running(String attempt) {
        AttemptAddress address = AttemptAddress.parse(attempt);
        return assigned(attempt).with(new AttemptStarted(address));
    }

    RuleFarm assigned(String attempt) {
        return with(new AttemptAssigned(AttemptAddress.parse(attempt), "box", "render", NOW));
    }

    /** With that attempt run and ended. */
    RuleFarm ended(String attempt, End end, TaskState to) {
        AttemptAddress address = AttemptAddress.parse(attempt);
        return running(attempt).with(new AttemptEnded(address, Exit.of(end, ""), to, NOW));
    }

    RuleFarm with(FarmEvent event) {
        return new RuleFarm(farm.apply(List.of(event)));
    }

    RuleFarm after(Decision.Accepted accepted) {
        return accepted.events().isEmpty() ? this : new RuleFarm(farm.apply(accepted.events()));
    }

    /** Job 2. */
    Job job() {
        return farm.job(JobNumber.FIRST).orElseThrow();
    }

    /** A task of block 2/0. */
    Task task(int index) {
        return job().blocks().getFirst().tasks().task(index);
    }

    Decision decide(Command command) {
        return Rules.decide(farm, command, KIM, NOW);
    }

    Decision.Accepted accepted(Command command) {
        return assertInstanceOf(Decision.Accepted.class, decide(command));
    }

    Rejection refused(Command command) {
        return assertInstanceOf(Decision.Refused.class, decide(command)).rejection();
    }

    Decision.Accepted act(Verb verb, String... subjects) {
        return accepted(Command.act(verb, subjects(subjects)));
    }

    /** The one refusal of a verb on one subject. */
    Rejection refusedAct(Verb verb, String subject) {
        return act(verb, subject).refused().getFirst();
    }

    static List<Subject> subjects(String... addresses) {
        return Stream.of(addresses).map(Subject::parse).toList();
    }
}
