package farmhand.testing;

import farmhand.server.DoorSettings;
import farmhand.server.HttpDoor;
import farmhand.server.live.LivePace;

import java.nio.file.Path;
import java.util.Optional;

/** A farm with one slot and services of a test's own, its HTTP door, and a client of that. */
public final class ServedFarm implements AutoCloseable {
    private static final String TOKEN = "t";

    private final RunningFarm farm;
    private final HttpDoor door;

    private ServedFarm(Path folder, Handlers handlers) {
        farm = RunningFarm.withOneSlot(folder.resolve("data"), handlers.services());
        door =
                HttpDoor.open(
                        farm.coordinator(),
                        new DoorSettings(
                                "127.0.0.1", 0, Optional.empty(), TOKEN, "kim", LivePace.USUAL));
    }

    /** One that keeps everything below {@code folder}. */
    public static ServedFarm in(Path folder, Handlers handlers) {
        return new ServedFarm(folder, handlers);
    }

    /** The farm itself. */
    public RunningFarm farm() {
        return farm;
    }

    /** Somebody who knows its token. */
    public Asking client() {
        return new Asking(door.port(), TOKEN);
    }

    @Override
    public void close() {
        door.close();
        farm.close();
    }
}
