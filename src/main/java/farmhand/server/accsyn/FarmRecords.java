package farmhand.server.accsyn;

import farmhand.dialect.accsyn.Records;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.link.FarmHost;
import farmhand.farm.link.Question;
import farmhand.farm.refusal.Refused;
import farmhand.farm.task.Attempt;
import farmhand.server.route.Waiting;

import java.util.List;
import java.util.Set;

/**
 * What a farm keeps beside its newest state; waits for its answers.
 *
 * @param host whose
 */
record FarmRecords(FarmHost host) implements Records {
    /** By the history; the owner, where the history does not reach as far. */
    @Override
    public String modifier(JobNumber job) {
        var newest = new Question.HistoryOf(Set.of(job), Question.HistoryOf.NEWEST, 1);
        return asked(newest).entries().stream()
                .map(entry -> entry.origin().user())
                .findFirst()
                .or(() -> host.farm().job(job).map(one -> one.settings().user()))
                .orElse("");
    }

    @Override
    public int bucket(TaskAddress task) {
        List<Attempt> attempts = asked(new Question.AttemptsOf(task));
        return attempts.isEmpty() ? Attempt.ALONE : attempts.getLast().bucket();
    }

    @Override
    public long rate(TaskAddress task) {
        List<Attempt> attempts = asked(new Question.AttemptsOf(task));
        return attempts.isEmpty() ? 0 : attempts.getLast().account().rate();
    }

    private <A> A asked(Question<A> question) {
        try {
            return Waiting.await(host.ask(question));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refused.of("closing", "The coordinator is closing.", "Try again.");
        }
    }
}
