package farmhand.app.invite;

import farmhand.app.discovery.AppFarms;
import farmhand.app.discovery.DataFolder;
import farmhand.app.discovery.FarmFile;
import farmhand.app.discovery.ThisHost;
import farmhand.app.tls.Identity;
import farmhand.client.LiveLink;
import farmhand.server.DoorSettings;
import farmhand.server.HttpDoor;
import farmhand.server.Reach;
import farmhand.server.live.LivePace;
import farmhand.testing.RunningFarm;

import picocli.CommandLine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A farm behind TLS, and the command that invites to it. */
final class InvitedFarm implements AutoCloseable {
    static final String TOKEN = "own";

    final RunningFarm farm;
    final HttpDoor door;
    final DataFolder data;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    InvitedFarm(Path folder) throws IOException {
        data = new DataFolder(folder.resolve("data"));
        farm = RunningFarm.on(data.path());
        Identity shown =
                Identity.readOrMake(
                        folder.resolve("tls.pem"),
                        List.of("localhost", "127.0.0.1"),
                        Instant.now());
        DoorSettings settings =
                new DoorSettings("0.0.0.0", 0, Optional.empty(), TOKEN, "owner", LivePace.USUAL);
        door =
                HttpDoor.open(
                        farm.coordinator(),
                        settings.with(Reach.encrypted(shown.context()), new Invited(data)));
        file(shown).write(data.farmFile());
    }

    /** What {@code farmhand invite} with those arguments prints. */
    String invite(String... arguments) {
        said.reset();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", data.path().toString()));
        int ignored =
                new CommandLine(new InviteCommand(out, out, InstantSource.system()))
                        .execute(all.toArray(String[]::new));
        return said.toString(StandardCharsets.UTF_8).strip();
    }

    /** A link to the farm of that address, of somebody who calls himself {@code kim}. */
    static LiveLink link(String address) {
        AppFarms farms =
                new AppFarms(Map.of("FARMHAND_USER", "kim", "FARMHAND_DATA", "/nonexistent"));
        return new LiveLink(() -> farms.named(address));
    }

    private FarmFile file(Identity shown) {
        return new FarmFile(
                "1",
                "https://127.0.0.1:" + door.port(),
                "",
                "",
                ProcessHandle.current().pid(),
                ThisHost.name(),
                ThisHost.bootId(),
                System.currentTimeMillis(),
                data.tokenFile().toString(),
                shown.pin().sha256(),
                "https://localhost:" + door.port());
    }

    @Override
    public void close() {
        door.close();
        farm.close();
    }
}
