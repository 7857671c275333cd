package farmhand.server.pyfarm;

import farmhand.dialect.pyfarm.FarmAnswers;
import farmhand.farm.link.FarmHost;
import farmhand.farm.link.Question;
import farmhand.farm.policy.Queue;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.service.Service;
import farmhand.farm.view.WorkerInfo;
import farmhand.server.route.Asked;
import farmhand.server.route.Reply;
import farmhand.server.route.Waiting;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands below {@code /api/v1}; refusals are {@code {"error": text}}. */
public final class PyfarmDoor {
    private static final String ROOT = "/api/v1/";

    private final FarmHost host;
    private final JobTypes types;
    private final JobRoutes jobs;
    private final TaskRoutes tasks;
    private final AttemptRoutes attempts;

    /** Of the farm of {@code host}. */
    public PyfarmDoor(FarmHost host) {
        this.host = host;
        this.types = new JobTypes(host);
        Lookup lookup = new Lookup(host);
        this.jobs = new JobRoutes(host, lookup, types);
        this.tasks = new TaskRoutes(host, lookup);
        this.attempts = new AttemptRoutes(host, lookup);
    }

    /** Whether a path is one of pyfarm's. */
    public static boolean isAt(String path) {
        return path.startsWith(ROOT);
    }

    /** A refusal in pyfarm's form. */
    public static Reply refused(int status, Rejection rejection) {
        return Refusals.reply(status, rejection);
    }

    /** The refusal of a request that cannot be read, in pyfarm's form. */
    public static Reply unread(Rejection rejection) {
        return Refusals.reply(rejection);
    }

    /** Answers a request. A slash at the end of its path means nothing. */
    public Reply answer(Asked asked) throws InterruptedException {
        List<String> path =
                Arrays.stream(asked.path().substring(ROOT.length()).split("/"))
                        .filter(part -> !part.isEmpty())
                        .toList();
        try {
            return switch (path.isEmpty() ? "" : path.getFirst()) {
                case "jobs" -> ofJobs(asked, path);
                case "agents", "jobtypes", "jobqueues" -> around(asked, path);
                default -> throw Refusals.notFound(asked.path());
            };
        } catch (Refused refused) {
            return Refusals.reply(refused.rejection());
        }
    }

    private Reply ofJobs(Asked asked, List<String> path) throws InterruptedException {
        boolean deeper = path.size() > 2;
        if (deeper && !path.get(2).equals("tasks")) {
            throw Refusals.notFound(asked.path());
        }
        return switch (path.size()) {
            case 1 -> jobs.all(asked);
            case 2 -> jobs.one(asked, path.get(1));
            case 3 -> tasks.all(asked, path.get(1));
            case 4 -> tasks.one(asked, path.get(1), path.get(3));
            default -> attempts.answer(asked, path);
        };
    }

    private Reply around(Asked asked, List<String> path) throws InterruptedException {
        if (!asked.method().equals("GET")) {
            throw Refusals.notAllowed(asked.method(), "GET");
        }
        asked.query().only();
        if (path.size() > 2) {
            throw Refusals.notFound(asked.path());
        }
        Optional<String> id = path.stream().skip(1).findFirst();
        return Reply.json(
                200,
                switch (path.getFirst()) {
                    case "jobtypes" -> jobTypes(id);
                    case "jobqueues" -> queues(id);
                    default -> agents(id);
                });
    }

    private String jobTypes(Optional<String> id) throws InterruptedException {
        List<Service> known = types.known();
        return id.isEmpty()
                ? FarmAnswers.jobTypes(known)
                : known.stream()
                        .filter(type -> type.name().equals(id.get()))
                        .findFirst()
                        .map(FarmAnswers::jobType)
                        .orElseThrow(() -> Refusals.notFound("job type “" + id.get() + "”"));
    }

    private String queues(Optional<String> id) {
        Map<String, Queue> known = host.farm().policy().queues();
        return id.isEmpty()
                ? FarmAnswers.queues(known)
                : Optional.ofNullable(known.get(id.get()))
                        .map(queue -> FarmAnswers.queue(id.get(), queue))
                        .orElseThrow(() -> Refusals.notFound("queue “" + id.get() + "”"));
    }

    private String agents(Optional<String> id) throws InterruptedException {
        List<WorkerInfo> known = Waiting.await(host.ask(new Question.AllWorkers()));
        return id.isEmpty()
                ? FarmAnswers.agents(known)
                : known.stream()
                        .filter(worker -> worker.name().equals(id.get()))
                        .findFirst()
                        .map(FarmAnswers::agent)
                        .orElseThrow(() -> Refusals.notFound("agent “" + id.get() + "”"));
    }
}
