package farmhand.bench;

import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;

import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** From a command to its answer, which comes once the change is on the disk. */
final class CommandFigures {
    private static final int WARM_UP = 1_000;
    private static final int COUNT = 2_000;

    private final LiveFarm farm;
    private int turn;

    private CommandFigures(LiveFarm farm) {
        this.farm = farm;
    }

    static void measure(Path folder, Report report) throws Exception {
        OkHttpClient http = new OkHttpClient();
        try (LiveFarm farm = new LiveFarm(folder.resolve("farm"), 10);
                Disk disk = new Disk(folder)) {
            CommandFigures commands = new CommandFigures(farm);
            Samples answers = Samples.of(WARM_UP, COUNT, commands::send);
            Samples disks = Samples.of(WARM_UP, COUNT, disk::append);
            Samples health = Samples.of(WARM_UP, COUNT, () -> get(http, farm));
            Report.Target target = new Report.Target.Within(5);
            report.add(
                    "command to answer, p50", answers.half(), "fsync, p50", disks.half(), target);
            report.add("command to answer, p95", answers.most(), "fsync, p95", disks.most());
            report.add(
                    "command to answer, p50",
                    answers.half(),
                    "GET /farm/health, p50",
                    health.half());
        }
        http.connectionPool().evictAll();
        http.dispatcher().executorService().shutdown();
    }

    /** What people do: other priorities, pauses, resumes. */
    private void send() {
        turn++;
        LiveFarm.send(
                farm.link,
                switch (turn % 4) {
                    case 0 -> act(new Verb.Pause(false));
                    case 1 -> act(new Verb.Resume());
                    default -> LiveFarm.priority(60 + turn % 40);
                });
    }

    private static Command act(Verb verb) {
        return Command.act(verb, List.of(new Subject.OfJob(IdleJobs.BUSY)));
    }

    private static void get(OkHttpClient http, LiveFarm farm) throws IOException {
        Request request = new Request.Builder().url(farm.address() + "farm/health").build();
        try (Response response = http.newCall(request).execute()) {
            response.body().string();
        }
    }
}
