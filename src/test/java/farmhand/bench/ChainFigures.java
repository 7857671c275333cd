package farmhand.bench;

import farmhand.engine.rules.Rules;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.command.Command;
import farmhand.farm.command.Decision;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.farm.task.TaskState;
import farmhand.testing.AJob;
import farmhand.testing.Specs;

import java.util.List;

/** What a job costs that others wait for, and others for these: run from its start to its end. */
final class ChainFigures {
    private static final int SHORT = 200;
    private static final int LONG = 3_000;
    private static final int RUN = 100;

    private ChainFigures() {}

    static void measure(Report report) throws Exception {
        Chain few = new Chain(SHORT);
        Chain many = new Chain(LONG);
        double[] least = Samples.inTurns(RUN, 1, few::run, many::run);
        report.add(
                "a job run, 3,000 wait in a row",
                least[1],
                "200 wait in a row",
                least[0],
                new Report.Target.Times(1.5));
    }

    /** Jobs that wait each for the one before. */
    private static final class Chain {
        private Farm farm = Farm.EMPTY;
        private JobNumber next = JobNumber.FIRST;

        Chain(int length) {
            for (int i = 0; i < length; i++) {
                AJob job = AJob.aJob().withBlock("a", "1");
                var command = new Command.Submit((i == 0 ? job : job.after(at(i - 1))).spec());
                Decision decision = Rules.decide(farm, command, LiveFarm.KIM, Specs.AT);
                farm = farm.apply(((Decision.Accepted) decision).events());
            }
        }

        private static JobNumber at(int index) {
            return new JobNumber(JobNumber.FIRST.value() + index);
        }

        void run() {
            AttemptAddress attempt = new BlockAddress(next, 0).task(0).attempt(1);
            happen(new FarmEvent.AttemptAssigned(attempt, "box", "", Specs.AT));
            happen(new FarmEvent.AttemptStarted(attempt));
            happen(
                    new FarmEvent.AttemptEnded(
                            attempt, Exit.of(End.DONE, ""), TaskState.DONE, Specs.AT));
            next = next.next();
        }

        private void happen(FarmEvent event) {
            farm = farm.apply(List.of(event));
        }
    }
}
