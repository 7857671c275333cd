package farmhand.viewmodel.worker;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.When;
import farmhand.query.Asked;
import farmhand.viewmodel.find.Typed;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What machines are looked for, and what is said where there is none. */
final class WorkerSearch {
    private final Typed<WorkerLine> typed;
    private final Supplier<String> user;
    private final Supplier<Instant> now;

    /** For {@code user}; {@code runs} tells what a machine works on. */
    WorkerSearch(
            Supplier<String> user,
            Supplier<Instant> now,
            Function<WorkerLine, List<OnWorker>> runs) {
        this.user = user;
        this.now = now;
        this.typed =
                new Typed<>(
                        WorkerWords.of(
                                line ->
                                        runs.apply(line).stream()
                                                .map(OnWorker::job)
                                                .distinct()
                                                .toList()),
                        List::of);
    }

    /** The query as it is typed. */
    Typed<WorkerLine> typed() {
        return typed;
    }

    /** Whether each is meant. */
    Predicate<WorkerLine> meant() {
        Asked asked = new Asked(user.get(), When.at(now.get()));
        return typed.query().map(query -> query.bind(asked)).orElse(_ -> true);
    }

    /** Why none of {@code all} machines is seen in {@code view}. */
    String none(int all, WorkersView view) {
        if (all == 0) {
            return text("worker.none");
        }
        return typed.meant().isEmpty()
                ? text("worker.noneInView", all, view.title())
                : text("worker.noneMatch", all, typed.meant());
    }
}
