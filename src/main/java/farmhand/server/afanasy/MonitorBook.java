package farmhand.server.afanasy;

import farmhand.dialect.afanasy.monitor.Monitor;
import farmhand.dialect.afanasy.monitor.Monitors;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/** The monitors of one door, in memory: they register again after a restart. Any thread. */
final class MonitorBook implements Monitors {
    /** How long one lives that does not ask; as Afanasy's server has it. */
    private static final Duration LIFE = Duration.ofSeconds(16);

    private static final int MOST = 1_000;

    private record Line(Monitor monitor, Instant alive) {}

    private final InstantSource clock;
    private final Map<Integer, Line> lines = new TreeMap<>();
    private int last;

    MonitorBook(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Optional<Monitor> register(IntFunction<Monitor> make) {
        forgetDead();
        if (lines.size() >= MOST) {
            return Optional.empty();
        }
        last = Math.addExact(last, 1);
        Monitor made = make.apply(last);
        lines.put(last, new Line(made, clock.instant()));
        return Optional.of(made);
    }

    @Override
    public synchronized Optional<Monitor> change(int id, UnaryOperator<Monitor> change) {
        forgetDead();
        Line line = lines.get(id);
        if (line == null) {
            return Optional.empty();
        }
        lines.put(id, new Line(change.apply(line.monitor()), line.alive()));
        return Optional.of(line.monitor());
    }

    @Override
    public synchronized Optional<Monitor> poll(int id, UnaryOperator<Monitor> change) {
        Optional<Monitor> before = change(id, change);
        before.ifPresent(
                _ ->
                        lines.computeIfPresent(
                                id, (_, line) -> new Line(line.monitor(), clock.instant())));
        return before;
    }

    @Override
    public synchronized boolean remove(int id) {
        return lines.remove(id) != null;
    }

    @Override
    public synchronized List<Monitor> all() {
        forgetDead();
        return lines.values().stream().map(Line::monitor).toList();
    }

    /** Each holds the farm it last saw in memory. */
    synchronized void forgetDead() {
        Instant dead = clock.instant().minus(LIFE);
        lines.values().removeIf(line -> line.alive().isBefore(dead));
    }
}
