package farmhand.client;

import farmhand.farm.link.FarmHost;
import farmhand.farm.link.Linked;
import farmhand.farm.link.OwnFarm;
import farmhand.server.DoorSettings;
import farmhand.server.HttpDoor;
import farmhand.server.live.LivePace;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** A real door on a port of its own, and where it is; each opening is on another port. */
final class TestDoor implements Supplier<Endpoint>, AutoCloseable {
    static final String TOKEN = "s3cret";

    private volatile Optional<HttpDoor> door = Optional.empty();

    /** A farm and a live link to it through such a door. */
    static Linked linked(Path data) {
        TestDoor door = new TestDoor();
        return OwnFarm.on(
                data,
                host -> {
                    door.open(host);
                    return new LiveLink(door);
                },
                door::close);
    }

    void open(FarmHost host) {
        DoorSettings settings =
                new DoorSettings("127.0.0.1", 0, Optional.empty(), TOKEN, "kim", LivePace.USUAL);
        door = Optional.of(HttpDoor.open(host, settings));
    }

    @Override
    public Endpoint get() {
        int port = door.orElseThrow(() -> new FarmUnreachable("The test closed it.")).port();
        return Endpoint.of("ws://127.0.0.1:" + port, TOKEN, "kim");
    }

    @Override
    public void close() {
        door.ifPresent(HttpDoor::close);
        door = Optional.empty();
    }
}
