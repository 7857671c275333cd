package farmhand.bench;

import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.address.JobNumber;
import farmhand.farm.link.Question;
import farmhand.farm.why.Capacity;
import farmhand.query.FarmAnswers;
import farmhand.testing.Specs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What it costs to find a few of many. */
final class QueryFigures {
    private static final int JOBS = 10_000;
    private static final int ROUNDS = 30;
    private static final Question.Part FIRST = new Question.Part("kim", 0, 100);

    private static final Capacity FREE = new Capacity(8, 0, Optional.empty(), (_, _) -> 1);

    private final Farm farm;

    /** Added up, so that no search is optimised away. */
    private long found;

    private QueryFigures(Farm farm) {
        this.farm = farm;
    }

    static void measure(Report report) throws Exception {
        QueryFigures jobs = new QueryFigures(many());
        QueryFigures tasks = new QueryFigures(oneOfAMillion());
        double[] nanos =
                Samples.inTurns(
                        ROUNDS,
                        1,
                        () -> jobs.jobs("user:me -done priority>=50 name:sh01 age<30d"),
                        () -> jobs.jobs("name matches ^job.*9$ or status=failed"),
                        () -> tasks.tasks("status=failed or progress>0"),
                        () -> tasks.tasks("job=3 failed"));
        if (jobs.found + tasks.found == 0) {
            throw new IllegalStateException("nothing was found");
        }
        Report.Target within = new Report.Target.Within(20);
        report.add("query of five terms, 10,000 jobs", nanos[0], "a pattern", nanos[1], within);
        report.add("query with a pattern, 10,000 jobs", nanos[1], "five terms", nanos[0], within);
        report.add("query, 1,000,000 tasks", nanos[2], "five terms, 10,000 jobs", nanos[0]);
        report.add("query, another job's million tasks", nanos[3], "a million", nanos[2]);
    }

    private void jobs(String where) {
        found +=
                FarmAnswers.of(farm, FREE, new Question.JobsWhere(where, FIRST), Specs.AT).total()
                        + farm.revision();
    }

    private void tasks(String where) {
        found +=
                FarmAnswers.of(farm, FREE, new Question.TasksWhere(where, FIRST), Specs.AT).total()
                        + farm.revision();
    }

    private static Farm many() {
        List<FarmEvent> events = new ArrayList<>();
        for (int i = 0; i < JOBS; i++) {
            events.add(
                    Specs.added(
                            new JobNumber(2 + i),
                            Specs.frames("render", "1-100"),
                            Specs.frames("comp", "1-100")));
        }
        return Farm.EMPTY.apply(events);
    }

    private static Farm oneOfAMillion() {
        return Farm.EMPTY.apply(
                List.of(Specs.added(JobNumber.FIRST, Specs.frames("render", "1-1000000"))));
    }
}
