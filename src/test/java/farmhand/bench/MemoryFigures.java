package farmhand.bench;

import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.When;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.farm.task.TaskState;
import farmhand.store.SqliteStore;
import farmhand.testing.Specs;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A million tasks: the room they take, and the time until they are there again. */
final class MemoryFigures {
    private static final int JOBS = 1_000;
    private static final int TASKS = 1_000;
    private static final double MIB = 1024 * 1024;

    private MemoryFigures() {}

    static void measure(Path folder, Report report) throws Exception {
        long before = used();
        Farm farm = untouched();
        long untouched = used() - before;
        farm = ended(farm);
        long touched = used() - before;
        double arrays = 15.0 * JOBS * TASKS / MIB;
        String baseline = "15 bytes a task, MiB";
        report.addCount(
                "1,000,000 tasks untouched, MiB", untouched / MIB, baseline, arrays, 64 / arrays);
        report.addCount(
                "1,000,000 tasks touched, MiB", touched / MIB, baseline, arrays, 150 / arrays);
        try (SqliteStore store = SqliteStore.open(folder)) {
            Farm empty = store.load().farm();
            store.commit(empty, farm, List.of());
        }
        Samples opened = Samples.of(1, 3, () -> open(folder));
        double read = Samples.of(1, 3, () -> Disk.read(folder)).half();
        report.add(
                "1,000,000 touched tasks reopened",
                opened.half(),
                "reading the file",
                read,
                new Report.Target.Within(2_000));
    }

    private static void open(Path folder) {
        try (SqliteStore store = SqliteStore.open(folder)) {
            store.load();
        }
    }

    private static Farm untouched() {
        List<FarmEvent> events = new ArrayList<>();
        JobNumber number = JobNumber.FIRST;
        for (int i = 0; i < JOBS; i++) {
            events.add(Specs.added(number, Specs.frames("render", "1-" + TASKS)));
            number = number.next();
        }
        return Farm.EMPTY.apply(events);
    }

    /** Each task ran once; no two at the same time, so that no two share a moment. */
    private static Farm ended(Farm farm) {
        Farm now = farm;
        long micros = Specs.AT.micros();
        for (JobNumber job : farm.jobs().stream().map(one -> one.number()).toList()) {
            List<FarmEvent> events = new ArrayList<>();
            for (int task = 0; task < TASKS; task++) {
                AttemptAddress attempt = new TaskAddress(job, 0, task).attempt(1);
                events.add(
                        new FarmEvent.AttemptAssigned(attempt, "box", "", new When(micros += 7)));
                events.add(
                        new FarmEvent.AttemptEnded(
                                attempt,
                                new Exit(End.DONE, 0, 0, ""),
                                TaskState.DONE,
                                new When(micros += 7)));
            }
            now = now.apply(events);
        }
        return now;
    }

    private static long used() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
