package farmhand.viewmodel.ask;

import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.When;
import farmhand.farm.link.Question;
import farmhand.farm.link.TaskPage.Placed;
import farmhand.farm.task.Task;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Asks a farm which tasks run and since when, before they are ended. The feed tells that of open
 * rows alone.
 *
 * @param asker to the farm
 * @param now the time
 * @param user who asks
 */
public record RunningTasks(Asker asker, Supplier<Instant> now, Supplier<String> user) {
    private static final int MOST = 10_000;

    /** More are not named one by one: what runs on the farm is less than the question. */
    private static final int NAMED = 200;

    /** Those of {@code subjects}; none where the farm does not say. */
    public void in(Collection<? extends Subject> subjects, Consumer<Running> then) {
        List<String> jobs =
                subjects.stream().map(Subject::job).distinct().map(JobNumber::toString).toList();
        String where =
                jobs.isEmpty() || jobs.size() > NAMED
                        ? "status=running"
                        : "job in (" + String.join(", ", jobs) + ") and status=running";
        ask(where, all -> then.accept(all.in(subjects)));
    }

    /** Those of the whole farm. */
    public void all(Consumer<Running> then) {
        ask("status=running", then);
    }

    private void ask(String where, Consumer<Running> then) {
        Instant at = now.get();
        // Not disposed of: a form that went before its answer came shows nothing of it.
        var _ =
                asker.ask(
                        new Question.TasksWhere(where, new Question.Part(user.get(), 0, MOST)),
                        page -> then.accept(of(page.tasks(), at)),
                        _ -> then.accept(Running.NONE)); // then only their number is said
    }

    private static Running of(List<Placed> tasks, Instant at) {
        return new Running(
                tasks.stream()
                        .collect(
                                Collectors.toMap(
                                        Placed::address,
                                        one -> ran(one.task().task().started(), at))));
    }

    /** Those that run of tasks of which the farm told. */
    public Running told(Map<TaskAddress, Task> tasks) {
        Instant at = now.get();
        return new Running(
                tasks.entrySet().stream()
                        .filter(one -> one.getValue().state().isActive())
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        one -> ran(one.getValue().started(), at))));
    }

    /** How long what began then has run; zero where that is not known. */
    private static Duration ran(When started, Instant at) {
        Duration ran = started.isNever() ? Duration.ZERO : Duration.between(started.instant(), at);
        return ran.isNegative() ? Duration.ZERO : ran;
    }
}
