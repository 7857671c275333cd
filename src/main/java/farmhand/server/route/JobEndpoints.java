package farmhand.server.route;

import farmhand.dialect.live.answer.Answers;
import farmhand.dialect.live.answer.JobInFull;
import farmhand.dialect.live.command.CommandBodies;
import farmhand.dialect.live.command.Outcomes;
import farmhand.dialect.live.spec.SpecReader;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.link.Question;

import java.util.List;
import java.util.Map;

/** {@code /farm/jobs} and {@code /farm/jobs/{j}}. */
final class JobEndpoints {
    private JobEndpoints() {}

    static Reply list(Call call) throws InterruptedException {
        Query query = call.query().only("where", "limit", "skip");
        Question.JobsWhere asked = new Question.JobsWhere(query.text("where"), call.part());
        return Reply.json(200, Answers.print(Waiting.ask(call, asked)));
    }

    static Reply get(Call call) {
        call.query().only();
        return Reply.json(200, Answers.print(JobInFull.of(call.job())));
    }

    static Reply submit(Call call) throws InterruptedException {
        call.query().only();
        Command command = new Command.Submit(SpecReader.job(call.body().get()));
        return Waiting.send(
                call,
                command,
                done -> {
                    JobNumber number = done.subjects().getFirst().job();
                    return Reply.json(
                            201,
                            Outcomes.submitted(done, now(call, number)),
                            Map.of("Location", "/farm/jobs/" + number));
                });
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
        call.query().only();
        JobNumber number = call.job().number();
        Command command = Command.act(new Verb.Activate(), List.of(new Subject.OfJob(number)));
        return Waiting.send(
                call, command, done -> Reply.json(200, Outcomes.changed(done, now(call, number))));
    }

    static Reply move(Call call) throws InterruptedException {
        call.query().only();
        return CommandEndpoint.send(
                call, CommandBodies.moveJob(call.job().number(), call.body().get()));
    }

    /** The job after a change, even if somebody took it away at once. */
    private static JobInFull now(Call call, JobNumber number) {
        return JobInFull.of(call.host().farm().jobs().find(number).orElseThrow());
    }
}
