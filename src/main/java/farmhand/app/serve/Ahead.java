package farmhand.app.serve;

import farmhand.engine.port.StoreException;
import farmhand.runner.services.Services;
import farmhand.server.HttpDoor;
import farmhand.store.SqliteStore;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Optional;

/**
 * Loads what every start needs on the other cores, while the options are still being read: most of
 * a start is the loading of classes, and one part of it does not need another's.
 */
public final class Ahead {
    private static final Logger LOG = LoggerFactory.getLogger(Ahead.class);

    private Ahead() {}

    /** Begins to load, and returns at once. */
    public static void load() {
        // The store comes first of all, since the start waits for it first.
        begin("ahead-store", List.of(SqliteStore::prepare, () -> Services.load(Optional.empty())));
        begin("ahead-door", List.of(HttpDoor::prepare));
    }

    private static void begin(String name, List<Runnable> parts) {
        Thread.ofPlatform().daemon().name(name).start(() -> parts.forEach(Ahead::run));
    }

    private static void run(Runnable part) {
        try {
            part.run();
        } catch (StoreException broken) {
            // The start comes upon the same soon, and knows what to say about it.
            LOG.debug("not loaded ahead", broken);
        }
    }
}
