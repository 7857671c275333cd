package farmhand.upstream.afanasy;

import farmhand.engine.TaskFiles;
import farmhand.farm.link.FarmHost;
import farmhand.server.afanasy.AfanasyAnswers;
import farmhand.server.afanasy.AfanasyDoor;
import farmhand.server.afanasy.AfanasySettings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** A farm's door for Afanasy's clients, and a gateway as its client. */
final class TestGateway implements AutoCloseable {
    private Optional<AfanasyDoor> door = Optional.empty();
    private Optional<AfanasyLink> link = Optional.empty();

    AfanasyLink open(FarmHost host) {
        AfanasyDoor opened = door(host, 0);
        door = Optional.of(opened);
        Upstream upstream =
                new Upstream(
                        "127.0.0.1", opened.port(), Duration.ofMillis(50), Duration.ofSeconds(10));
        link =
                Optional.of(
                        AfanasyLink.start(
                                upstream, "here", "1.0", InstantSource.system(), TaskFiles.NONE));
        return link();
    }

    AfanasyLink link() {
        return link.orElseThrow();
    }

    static AfanasyDoor door(FarmHost host, int port) {
        try {
            return AfanasyDoor.open(
                    new AfanasyAnswers(host, InstantSource.system()),
                    new AfanasySettings("127.0.0.1", port, List.of(), Duration.ofSeconds(10)));
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    @Override
    public void close() {
        door.ifPresent(AfanasyDoor::close);
    }
}
