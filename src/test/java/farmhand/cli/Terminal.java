package farmhand.cli;

import farmhand.app.files.JobFiles;
import farmhand.app.files.ServiceBench;
import farmhand.cli.part.CliContext;
import farmhand.cli.part.Farms;
import farmhand.client.Endpoint;
import farmhand.client.LiveLink;
import farmhand.farm.command.Origin;
import farmhand.farm.link.FarmLink;
import farmhand.server.DoorSettings;
import farmhand.server.HttpDoor;
import farmhand.server.live.LivePace;
import farmhand.testing.RunningFarm;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** A farm behind a door, and a terminal in front of it. */
final class Terminal implements AutoCloseable {
    static final String TOKEN = "s3cret";

    final RunningFarm farm;
    private final HttpDoor door;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    Terminal(Path data) {
        farm = RunningFarm.on(data);
        door =
                HttpDoor.open(
                        farm.coordinator(),
                        new DoorSettings(
                                "127.0.0.1", 0, Optional.empty(), TOKEN, "kim", LivePace.USUAL));
    }

    /** Address of the farm. */
    String address() {
        return "ws://127.0.0.1:" + door.port();
    }

    /** Runs a command; its exit code. What was printed before is forgotten. */
    int run(String... arguments) {
        return runWith("", arguments);
    }

    /** Runs a command whose standard input is {@code in}. */
    int runWith(String in, String... arguments) {
        return run(new Known(TOKEN), in, arguments);
    }

    /** Runs a command that shows another token. */
    int runWithToken(String token, String... arguments) {
        return run(new Known(token), "", arguments);
    }

    private int run(Farms farms, String in, String... arguments) {
        out.reset();
        err.reset();
        CliContext context =
                new CliContext(
                        farms,
                        new JobFiles(),
                        new ServiceBench(),
                        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        CommandLine line = new CommandLine(CommandSpec.create().name("farmhand"));
        Cli.addTo(line, context);
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        return line.execute(arguments);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private final class Known implements Farms {
        private final String token;

        Known(String token) {
            this.token = token;
        }

        @Override
        public FarmLink connect(String address) {
            Endpoint endpoint = Endpoint.of(address.isEmpty() ? address() : address, token, "kim");
            return new LiveLink(() -> endpoint);
        }

        @Override
        public Origin origin() {
            return RunningFarm.KIM;
        }
    }

    @Override
    public void close() {
        door.close();
        farm.close();
    }
}
