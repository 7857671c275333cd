package farmhand.bench;

import farmhand.dialect.live.frame.FramePrinter;
import farmhand.dialect.live.frame.FrameReader;
import farmhand.engine.rules.Rules;
import farmhand.engine.schedule.Scheduler;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.command.Decision;
import farmhand.farm.view.Update;
import farmhand.store.SqliteStore;
import farmhand.testing.Specs;
import farmhand.viewmodel.row.Rows;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Changes of one farm, followed step by step from the command to the row, each step timed. */
final class Change implements AutoCloseable {
    /** The steps of the way. */
    enum Stage {
        ENGINE("decide, fold, schedule"),
        STORE("commit"),
        FEED("difference for a reader"),
        PRINT("frame to JSON"),
        READ("frame from JSON"),
        ROWS("rows of the window");

        private final String words;

        Stage(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private final SqliteStore store;
    private final Scheduler scheduler;
    private final HeldFarm held;
    private final FrameReader reader = new FrameReader();
    private final Rows rows = new Rows(InstantSource.system());
    private final Map<Stage, Double> nanos = new EnumMap<>(Stage.class);
    private Farm farm;
    private long since;
    private int turn;

    Change(Path folder, int idle) {
        IdleJobs.keep(folder, idle);
        store = SqliteStore.open(folder);
        farm = store.load().farm();
        scheduler = new Scheduler(farm, "box", 1, (_, _) -> 1, Specs.AT);
        List<? extends FarmEvent> begun = scheduler.fill(farm, Specs.AT);
        Farm filled = farm.apply(begun);
        store.commit(farm, filled, begun);
        farm = filled;
        held = new HeldFarm(farm);
        while (held.isBehind()) {
            fold(held.next());
        }
    }

    /** What each stage took for one of {@code count} changes, in nanoseconds. */
    Map<Stage, Double> times(int count) {
        nanos.clear();
        for (int i = 0; i < count; i++) {
            change();
        }
        Map<Stage, Double> times = new EnumMap<>(nanos);
        times.replaceAll((_, all) -> all / count);
        return times;
    }

    private void change() {
        turn++;
        since = System.nanoTime();
        Decision decision =
                Rules.decide(farm, LiveFarm.priority(60 + turn % 40), LiveFarm.KIM, Specs.AT);
        if (!(decision instanceof Decision.Accepted accepted)) {
            throw new IllegalStateException(decision.toString());
        }
        Farm next = farm.apply(accepted.events());
        scheduler.follow(next, accepted.events(), Specs.AT);
        scheduler.fill(next, Specs.AT);
        took(Stage.ENGINE);
        store.commit(farm, next, accepted.events());
        farm = next;
        took(Stage.STORE);
        held.become(farm);
        Update update = held.next();
        took(Stage.FEED);
        fold(update);
    }

    private void fold(Update update) {
        since = System.nanoTime();
        List<String> frames = FramePrinter.print(update);
        took(Stage.PRINT);
        List<Update> updates = frames.stream().map(reader::read).toList();
        took(Stage.READ);
        updates.forEach(rows::apply);
        took(Stage.ROWS);
    }

    private void took(Stage stage) {
        long now = System.nanoTime();
        nanos.merge(stage, (double) (now - since), Double::sum);
        since = now;
    }

    @Override
    public void close() {
        store.close();
    }
}
