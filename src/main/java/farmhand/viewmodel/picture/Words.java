package farmhand.viewmodel.picture;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.When;
import farmhand.viewmodel.row.Shapes;
import farmhand.viewmodel.row.TaskRow;
import farmhand.viewmodel.text.Times;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of pictures and files. */
final class Words {
    private Words() {}

    static String nothingMade(TaskAddress task) {
        return text("picture.nothingMade", task);
    }

    /** Which frame, where it was made, how long ago and how long it took. */
    static String caption(TaskRow row, Instant now) {
        var task = row.view().task();
        When ended = task.finished();
        boolean over = !ended.isNever() && !task.started().isNever();
        return Stream.of(
                        row.view().frames().isEmpty()
                                ? row.view().name()
                                : text("detail.frame", Shapes.written(row.view().frames())),
                        task.worker(),
                        over
                                ? text(
                                        "picture.ago",
                                        Times.age(Duration.between(ended.instant(), now)))
                                : "",
                        over
                                ? Times.elapsed(
                                        Duration.between(task.started().instant(), ended.instant()))
                                : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
