package farmhand.query;

import farmhand.farm.Farm;
import farmhand.farm.address.Subject;
import farmhand.farm.address.When;
import farmhand.farm.link.JobPage;
import farmhand.farm.link.Question;
import farmhand.farm.link.TaskPage;
import farmhand.farm.view.JobView;
import farmhand.farm.why.Capacity;
import farmhand.farm.why.Explanation;
import farmhand.farm.why.Whys;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Answers questions that follow from the farm as it stands. */
public final class FarmAnswers {
    private FarmAnswers() {}

    /**
     * The answer to {@code question} at {@code now}, when the scheduler knows {@code capacity};
     * throws {@link farmhand.farm.refusal.Refused} with a position when its query cannot be read.
     */
    @SuppressWarnings("unchecked") // each question names the type of its answer
    public static <A> A of(Farm farm, Capacity capacity, Question.OfFarm<A> question, When now) {
        return switch (question) {
            case Question.JobsWhere asked -> (A) jobs(farm, asked, now);
            case Question.TasksWhere asked -> (A) tasks(farm, capacity, asked, now);
            case Question.TasksOf asked -> (A) new TaskPages(farm, capacity, now).of(asked);
            case Question.WhyOf(Subject subject) ->
                    (A) new Explanation(farm.revision(), Whys.of(farm, subject, capacity, now));
        };
    }

    private static JobPage jobs(Farm farm, Question.JobsWhere asked, When now) {
        Question.Part part = asked.part();
        Optional<Query<JobView>> query =
                asked.where().isBlank()
                        ? Optional.empty()
                        : Optional.of(Query.ofJobs(asked.where()));
        Predicate<JobView> meant =
                query.map(one -> one.bind(new Asked(part.user(), now))).orElse(_ -> true);
        boolean anyAge = query.filter(Query::namesAges).isPresent();
        List<JobView> found =
                farm.inOrder()
                        .filter(job -> anyAge || asked.ages().contains(job.age()))
                        .map(JobView::of)
                        .filter(meant)
                        .toList();
        List<JobView> page = found.stream().skip(part.skip()).limit(part.limit()).toList();
        return new JobPage(farm.revision(), page, found.size());
    }

    private static TaskPage tasks(
            Farm farm, Capacity capacity, Question.TasksWhere asked, When now) {
        Question.Part part = asked.part();
        List<Subject.OfTasks> found =
                asked.where().isBlank()
                        ? TaskSearch.all(farm)
                        : TaskSearch.of(
                                farm, Query.ofTasks(asked.where()), new Asked(part.user(), now));
        return new TaskPages(farm, capacity, now).of(found, part.skip(), part.limit());
    }
}
