package farmhand.upstream.afanasy;

import farmhand.farm.link.FarmHost;
import farmhand.server.afanasy.AfanasyAnswers;
import farmhand.server.afanasy.AfanasyDoor;
import farmhand.server.afanasy.AfanasySettings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** A farm's door for Afanasy's clients. */
final class TestPort {
    private TestPort() {}

    static AfanasyDoor door(FarmHost host, int port) {
        try {
            return AfanasyDoor.open(
                    new AfanasyAnswers(host, InstantSource.system()),
                    new AfanasySettings("127.0.0.1", port, List.of(), Duration.ofSeconds(10)));
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }
}
