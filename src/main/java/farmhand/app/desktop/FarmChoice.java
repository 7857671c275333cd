package farmhand.app.desktop;

import farmhand.app.discovery.AppFarms;
import farmhand.app.discovery.DataFolder;
import farmhand.app.discovery.LeaveRequest;
import farmhand.app.discovery.ThisHost;
import farmhand.app.serve.SettingsFile;
import farmhand.client.Endpoint;
import farmhand.client.FarmUnreachable;
import farmhand.client.LiveLink;
import farmhand.farm.command.Command;
import farmhand.farm.command.CommandReader;
import farmhand.farm.command.Origin;
import farmhand.farm.link.FarmLink;
import farmhand.farm.refusal.Refused;
import farmhand.upstream.afanasy.Upstream;
import farmhand.viewmodel.Leave;
import farmhand.viewmodel.act.send.Commands;
import farmhand.viewmodel.act.send.Said;
import farmhand.viewmodel.keep.Keepsake;
import farmhand.viewmodel.text.Messages;
import farmhand.viewmodel.welcome.Choice;
import farmhand.viewmodel.welcome.ThisComputer;
import farmhand.viewmodel.worker.WhileIWork;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The farms that windows of this program can be opened on. */
final class FarmChoice {
    /** Under which the address of the farm is kept that was joined; empty = this computer's own. */
    static final String JOINED = "farm.joined";

    private static final Logger LOG = LoggerFactory.getLogger(FarmChoice.class);

    private final AppFarms found;
    private final DataFolder data;
    private final CommandReader reader;
    private final Keepsake keepsake;

    /**
     * FarmChoice as {@code found} finds them.
     *
     * @param data of this computer's own farm
     * @param reader of job files
     * @param keepsake remembers which was chosen
     */
    FarmChoice(AppFarms found, DataFolder data, CommandReader reader, Keepsake keepsake) {
        this.found = found;
        this.data = data;
        this.reader = reader;
        this.keepsake = keepsake;
    }

    /** What the user chose on the page; remembered for the next start, but for a look around. */
    Opening chosen(Choice choice) {
        return switch (choice) {
            case Choice.Here here -> {
                keepsake.write(JOINED, "");
                WhileIWork.keep(keepsake, here.whileIWork());
                keep(here);
                yield here.testJob() ? own().beginningWith(this::test) : own();
            }
            case Choice.Join join -> {
                keepsake.write(JOINED, join.address());
                yield named(join.address());
            }
            case Choice.LookAround _ -> sample();
        };
    }

    /** The farm that was chosen last; of this computer where none was. */
    Opening last() {
        return at(keepsake.read(JOINED));
    }

    /** The farm of that address; that of this computer where it is empty. */
    Opening at(String address) {
        return switch (address) {
            case "" -> own();
            case Opening.SAMPLE -> sample();
            default -> named(address);
        };
    }

    /** The farm of this computer. */
    Opening own() {
        OwnFarm farm = new OwnFarm(found, data, InstantSource.system());
        OpenWindows windows = new OpenWindows(data, ProcessHandle.current());
        FarmLink link =
                new LiveLink(
                        () -> {
                            var there = farm.get(); // which makes the folder where it is not
                            windows.open();
                            return there;
                        });
        return new Opening(
                ThisHost.name(),
                "",
                link,
                new OwnLeave(farm, windows),
                testJob(),
                Opening.First.NOTHING,
                () -> {
                    link.close();
                    windows.close();
                });
    }

    /** The farm of that address. */
    Opening named(String address) {
        if (address.startsWith(Upstream.SCHEME)) {
            Upstream upstream = Upstream.parse(address);
            OwnFarm gateway = OwnFarm.gateway(found, data, upstream, InstantSource.system());
            return Opening.elsewhere(shown(address), address, new LiveLink(gateway));
        }
        return Opening.elsewhere(shown(address), address, new LiveLink(() -> found.named(address)));
    }

    /** A farm whose tasks only seem to run; it ends with its window. */
    Opening sample() {
        SampleFarm farm = new SampleFarm(found, data);
        FarmLink link = new LiveLink(farm);
        return new Opening(
                "sample",
                Opening.SAMPLE,
                link,
                Leave.ELSEWHERE,
                Optional.empty(),
                (shown, origin, _) -> SampleFarm.begin(shown, origin, SampleFarm.jobs(reader)),
                () -> {
                    farm.end();
                    link.close();
                });
    }

    /** Where this computer's own farm, and its windows, keep what they own. */
    DataFolder data() {
        return data;
    }

    /** What the page asks. */
    ThisComputer computer() {
        return new Computer(data, this::problem, System.getenv());
    }

    private String problem(String address) {
        if (address.startsWith(Upstream.SCHEME)) {
            return upstreamProblem(address);
        }
        try {
            Endpoint.of(AppFarms.withoutSecret(address), AppFarms.secretIn(address), "");
            return "";
        } catch (FarmUnreachable no) {
            return String.valueOf(no.getMessage());
        }
    }

    private static String upstreamProblem(String address) {
        try {
            Upstream ignored = Upstream.parse(address);
            return "";
        } catch (Refused no) {
            return no.rejection().text();
        }
    }

    /** Sends the test job, and says so where there is none or it is not taken. */
    private void test(FarmLink farm, Origin origin, Commands commands) {
        try {
            commands.send(threeFrames(), Messages.text("empty.testSent"), () -> {});
        } catch (FarmUnreachable problem) {
            commands.say(Said.noTestJob(String.valueOf(problem.getMessage())));
        }
    }

    /** The job is one more thing that may be missing; then there is none to send. */
    private Optional<Command.Submit> testJob() {
        try {
            return Optional.of(threeFrames());
        } catch (FarmUnreachable problem) {
            LOG.warn("no test job: {}", problem.getMessage());
            return Optional.empty();
        }
    }

    private Command.Submit threeFrames() {
        return Sample.test(reader, Path.of(System.getProperty("java.home")), data.path());
    }

    private void keep(Choice.Here here) {
        Map<String, String> settings = new LinkedHashMap<>();
        if (here.slots() != Choice.Here.CORES) {
            settings.put("slots", Integer.toString(here.slots()));
        }
        if (!here.folders().isEmpty()) {
            settings.put("path", String.join(File.pathSeparator, here.folders()));
        }
        try {
            data.create();
            SettingsFile.put(data.path().resolve("settings.json"), settings);
        } catch (IOException problem) {
            LOG.warn("the farm starts as usual, since its settings cannot be kept", problem);
        }
    }

    private record OwnLeave(OwnFarm own, OpenWindows windows) implements Leave {
        @Override
        public void leave(How how) {
            switch (how) {
                case KEEP -> {}
                case FINISH -> own.leave(LeaveRequest.FINISH);
                case STOP -> own.leave(LeaveRequest.STOP);
            }
        }

        @Override
        public boolean isLast() {
            return windows.isOnly();
        }
    }

    private static String shown(String address) {
        return AppFarms.withoutSecret(address)
                .replaceFirst("^[a-z+]+://", "")
                .replaceFirst("/$", "");
    }
}
