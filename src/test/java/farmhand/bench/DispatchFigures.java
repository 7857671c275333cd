package farmhand.bench;

import farmhand.engine.schedule.Scheduler;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.When;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.farm.task.TaskState;
import farmhand.testing.Specs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What one slot that becomes free costs, up to its next task, by how many tasks wait. */
final class DispatchFigures {
    private static final int SLOTS = 8;

    private DispatchFigures() {}

    static void measure(Report report) throws Exception {
        Dispatch few = new Dispatch(1, 1_000);
        Dispatch jobs = new Dispatch(1_000, 1_000);
        Dispatch block = new Dispatch(1, 1_000_000);
        double[] nanos = Samples.inTurns(200, 100, few::next, jobs::next, block::next);
        String baseline = "1,000 tasks";
        Report.Target most = new Report.Target.Times(2);
        report.add("dispatch, 1,000 jobs of 1,000 tasks", nanos[1], baseline, nanos[0], most);
        report.add("dispatch, a block of 1,000,000 tasks", nanos[2], baseline, nanos[0], most);
    }

    /** A farm whose attempts are lost again and again, so that no task is ever used up. */
    private static final class Dispatch {
        private final Deque<AttemptAddress> running = new ArrayDeque<>();
        private final Scheduler scheduler;
        private Farm farm = Farm.EMPTY;
        private long micros = Specs.AT.micros();

        Dispatch(int jobs, int tasks) {
            List<FarmEvent> events = new ArrayList<>();
            JobNumber number = JobNumber.FIRST;
            for (int i = 0; i < jobs; i++) {
                events.add(Specs.added(number, Specs.frames("render", "1-" + tasks)));
                number = number.next();
            }
            farm = farm.apply(events);
            scheduler = new Scheduler(farm, "box", SLOTS, (_, _) -> 1, now());
            fill();
        }

        void next() {
            FarmEvent ended =
                    new FarmEvent.AttemptEnded(
                            running.removeFirst(), Exit.of(End.LOST, ""), TaskState.OPEN, now());
            farm = farm.apply(List.of(ended));
            scheduler.follow(farm, List.of(ended), now());
            fill();
        }

        private void fill() {
            List<FarmEvent.AttemptAssigned> assigned = scheduler.fill(farm, now());
            farm = farm.apply(assigned);
            assigned.forEach(one -> running.addLast(one.attempt()));
        }

        private When now() {
            return new When(micros++);
        }
    }
}
