package farmhand.bench;

import farmhand.engine.Coordinator;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.JobSettings;
import farmhand.farm.command.Command;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.JobWishes;
import farmhand.farm.spec.Metadata;
import farmhand.store.SqliteStore;
import farmhand.testing.Specs;

import java.nio.file.Path;
import java.util.List;

/** Submitting a hundred thousand frames, against ten commits of next to nothing. */
final class SubmitFigures {
    private static final String FRAMES = "1-100000";
    private static final int ROUNDS = 60;

    private SubmitFigures() {}

    static void measure(Path folder, Report report) throws Exception {
        store(folder.resolve("store"), report);
        coordinator(folder.resolve("farm"), report);
    }

    private static void store(Path folder, Report report) throws Exception {
        try (SqliteStore store = SqliteStore.open(folder)) {
            Kept kept = new Kept(store);
            kept.commit(IdleJobs.events(1));
            Samples.Step submit =
                    () ->
                            kept.commit(
                                    List.of(
                                            Specs.added(
                                                    kept.farm.nextNumber(),
                                                    Specs.frames("render", FRAMES))));
            double[] times = times(submit, kept::edit);
            report.add(
                    "submit 100,000 frames, store",
                    times[0],
                    "10 smallest commits",
                    times[1],
                    new Report.Target.Times(1));
        }
    }

    private static void coordinator(Path folder, Report report) throws Exception {
        try (LiveFarm farm = new LiveFarm(folder, 10)) {
            Coordinator coordinator = farm.coordinator;
            JobSpec spec =
                    new JobSpec(
                            "large",
                            "kim",
                            40,
                            JobWishes.USUAL,
                            List.of(),
                            Metadata.NONE,
                            List.of(Specs.frames("render", FRAMES)));
            int[] priority = {60};
            Samples.Step submit = () -> LiveFarm.send(coordinator, new Command.Submit(spec));
            Samples.Step edit =
                    () -> LiveFarm.send(coordinator, LiveFarm.priority(60 + priority[0]++ % 40));
            double[] times = times(submit, edit);
            report.add(
                    "submit 100,000 frames, coordinator",
                    times[0],
                    "10 priority edits, coordinator",
                    times[1],
                    new Report.Target.Times(1));
        }
    }

    private static double[] times(Samples.Step submit, Samples.Step edit) throws Exception {
        Samples.Step ten =
                () -> {
                    for (int i = 0; i < 10; i++) {
                        edit.run();
                    }
                };
        return Samples.inTurns(ROUNDS, 1, submit, ten);
    }

    /** A farm whose every change is kept. */
    private static final class Kept {
        private final SqliteStore store;
        private Farm farm;
        private int turn;

        Kept(SqliteStore store) {
            this.store = store;
            this.farm = store.load().farm();
        }

        void commit(List<? extends FarmEvent> events) {
            Farm next = farm.apply(events);
            store.commit(farm, next, events);
            farm = next;
        }

        void edit() {
            JobSettings settings = farm.job(IdleJobs.BUSY).orElseThrow().settings();
            commit(
                    List.of(
                            new FarmEvent.JobEdited(
                                    IdleJobs.BUSY, settings.withPriority(turn++ % 100), Specs.AT)));
        }
    }
}
