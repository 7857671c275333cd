package farmhand.server.pyfarm;

import farmhand.dialect.pyfarm.FarmAnswers;
import farmhand.dialect.pyfarm.JobAnswers;
import farmhand.dialect.pyfarm.JobChange;
import farmhand.dialect.pyfarm.NewJob;
import farmhand.farm.Job;
import farmhand.farm.Need;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.link.FarmHost;
import farmhand.server.route.Asked;
import farmhand.server.route.Reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /jobs/} and {@code /jobs/{id or title}}. */
final class JobRoutes {
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;

    private final FarmHost host;
    private final Lookup lookup;
    private final JobTypes types;
    private final JobFilter filter;

    JobRoutes(FarmHost host, Lookup lookup, JobTypes types) {
        this.host = host;
        this.lookup = lookup;
        this.types = types;
        this.filter = new JobFilter(host, types);
    }

    Reply all(Asked asked) throws InterruptedException {
        return switch (asked.method()) {
            case "GET" -> Reply.json(200, JobAnswers.list(filter.found(asked.query())));
            case "POST" -> created(asked);
            default -> throw Refusals.notAllowed(asked.method(), "GET or POST");
        };
    }

    Reply one(Asked asked, String word) throws InterruptedException {
        asked.query().only();
        if (word.equals("schema") && asked.method().equals("GET")) {
            return Reply.json(200, FarmAnswers.schema());
        }
        Job job = lookup.job(word);
        return switch (asked.method()) {
            case "GET" -> Reply.json(200, JobAnswers.job(job));
            case "POST" -> changed(asked, job);
            case "DELETE" -> deleted(asked, job);
            default -> throw Refusals.notAllowed(asked.method(), "GET, POST or DELETE");
        };
    }

    private Reply created(Asked asked) throws InterruptedException {
        types.refuseWhereNone();
        Command.Submit job = NewJob.read(asked.body().get(), types.commands());
        JobNumber made = Refusals.send(host, job, asked.origin()).subjects().getFirst().job();
        return Reply.json(CREATED, JobAnswers.job(host.farm().jobs().find(made).orElseThrow()));
    }

    private Reply changed(Asked asked, Job job) throws InterruptedException {
        Optional<Command> change = JobChange.read(job, asked.body().get(), types.commands());
        if (change.isPresent()) {
            Refusals.send(host, change.get(), asked.origin());
        }
        return Reply.json(200, JobAnswers.job(host.farm().jobs().find(job.number()).orElseThrow()));
    }

    /** The jobs that wait for it go with it. */
    private Reply deleted(Asked asked, Job job) throws InterruptedException {
        List<Subject> all = new ArrayList<>();
        collect(job.number(), all);
        Refusals.send(host, Command.act(new Verb.Delete(), all), asked.origin());
        return new Reply.Whole(NO_CONTENT, Map.of(), java.nio.ByteBuffer.allocate(0));
    }

    private void collect(JobNumber job, List<Subject> all) {
        Subject subject = new Subject.OfJob(job);
        if (!all.contains(subject)) {
            all.add(subject);
            host.farm().jobs().stream()
                    .filter(other -> !other.deleted())
                    .filter(other -> other.settings().needs().contains(new Need.WholeJob(job)))
                    .forEach(other -> collect(other.number(), all));
        }
    }
}
