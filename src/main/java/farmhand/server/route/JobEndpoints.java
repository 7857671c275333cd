package farmhand.server.route;

import farmhand.dialect.live.answer.Answers;
import farmhand.dialect.live.answer.JobInFull;
import farmhand.dialect.live.command.CommandBodies;
import farmhand.dialect.live.command.Outcomes;
import farmhand.dialect.live.spec.SpecReader;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.Verb;
import farmhand.farm.link.Question;
import farmhand.farm.time.Age;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code /farm/jobs} and {@code /farm/jobs/{j}}. */
final class JobEndpoints {
    private JobEndpoints() {}

    static Reply list(Call call) throws InterruptedException {
        Query query = call.query().only("where", "finished", "archived", "limit", "skip");
        Set<Age> ages = EnumSet.of(Age.ACTIVE);
        if (query.flag("finished")) {
            ages.add(Age.INACTIVE);
        }
        if (query.flag("archived")) {
            ages.add(Age.ARCHIVED);
        }
        Question.JobsWhere asked = new Question.JobsWhere(query.text("where"), ages, call.part());
        return Reply.json(200, Answers.print(Waiting.ask(call, asked)));
    }

    static Reply get(Call call) {
        call.query().only();
        return Reply.json(200, Answers.print(JobInFull.of(call.job())));
    }

    static Reply submit(Call call) throws InterruptedException {
        call.query().only();
        Command command = new Command.Submit(SpecReader.job(call.body().get()));
        return Waiting.send(call, command, done -> submitted(call, done));
    }

    static Reply patch(Call call) throws InterruptedException {
        call.query().only();
        JobNumber number = call.job().number();
        Command command = CommandBodies.editJob(number, call.body().get());
        return Waiting.send(
                call, command, done -> Reply.json(200, Outcomes.changed(done, now(call, number))));
    }

    static Reply delete(Call call) throws InterruptedException {
        call.query().only();
        Subject job = new Subject.OfJob(call.job().number());
        return CommandEndpoint.send(call, Command.act(new Verb.Delete(), List.of(job)));
    }

    static Reply activate(Call call) throws InterruptedException {
        return turned(call, new Verb.Activate());
    }

    static Reply archive(Call call) throws InterruptedException {
        return turned(call, new Verb.Archive());
    }

    /** Also of a job that was deleted. */
    static Reply restore(Call call) throws InterruptedException {
        return turned(call, new Verb.Restore());
    }

    /** The answer is the copy. */
    static Reply copy(Call call) throws InterruptedException {
        call.query().only();
        return Waiting.send(
                call,
                Command.act(new Verb.Clone(), List.of(new Subject.OfJob(call.jobNumber()))),
                done -> done.subjects().isEmpty() ? refused(done) : submitted(call, done));
    }

    /** The answer is the job, or why it could not be so. */
    private static Reply turned(Call call, Verb verb) throws InterruptedException {
        call.query().only();
        JobNumber number = call.jobNumber();
        return Waiting.send(
                call,
                Command.act(verb, List.of(new Subject.OfJob(number))),
                done ->
                        done.subjects().isEmpty()
                                ? refused(done)
                                : Reply.json(200, Outcomes.changed(done, now(call, number))));
    }

    private static Reply refused(Outcome.Done nothing) {
        return Statuses.refused(nothing.refused().getFirst());
    }

    private static Reply submitted(Call call, Outcome.Done done) {
        JobNumber number = done.subjects().getFirst().job();
        return Reply.json(
                201,
                Outcomes.submitted(done, now(call, number)),
                Map.of("Location", "/farm/jobs/" + number));
    }

    static Reply move(Call call) throws InterruptedException {
        call.query().only();
        return CommandEndpoint.sendOne(
                call, CommandBodies.moveJob(call.job().number(), call.body().get()));
    }

    /** The job after a change, even if somebody took it away at once. */
    private static JobInFull now(Call call, JobNumber number) {
        return JobInFull.of(call.host().farm().jobs().find(number).orElseThrow());
    }
}
