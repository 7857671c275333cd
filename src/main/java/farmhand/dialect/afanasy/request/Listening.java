package farmhand.dialect.afanasy.request;

import farmhand.dialect.afanasy.monitor.Monitor;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.link.LogPiece;
import farmhand.farm.link.Question;
import farmhand.farm.task.Task;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What tasks wrote since a monitor that listens to them asked last, one after the other. */
final class Listening {
    private static final int MOST_BYTES = 256 * 1024;

    private final Monitor monitor;
    private final Desk desk;
    private final Function<List<Monitor.Output>, Step> then;
    private final Deque<Map.Entry<TaskAddress, Monitor.Heard>> open;
    private final List<Monitor.Output> heard = new ArrayList<>();

    private Listening(Monitor monitor, Desk desk, Function<List<Monitor.Output>, Step> then) {
        this.monitor = monitor;
        this.desk = desk;
        this.then = then;
        this.open = new ArrayDeque<>(monitor.listens().entrySet());
    }

    /** Reads for all that it listens to; {@code then} is told what is new. */
    static Step begin(Monitor monitor, Desk desk, Function<List<Monitor.Output>, Step> then) {
        return new Listening(monitor, desk, then).next();
    }

    private Step next() {
        while (!open.isEmpty()) {
            Map.Entry<TaskAddress, Monitor.Heard> one = open.remove();
            int attempt = desk.farm().task(one.getKey()).map(Task::tries).orElse(0);
            if (attempt > 0) {
                long from = attempt == one.getValue().attempt() ? one.getValue().offset() : 0;
                return new Step.Ask<>(
                        new Question.LogOf(one.getKey().attempt(attempt), from, MOST_BYTES),
                        piece -> hear(one.getKey(), attempt, piece));
            }
        }
        return then.apply(heard);
    }

    private Step hear(TaskAddress task, int attempt, Optional<LogPiece> piece) {
        piece.map(LogPiece::withoutCutCharacter)
                .filter(some -> some.bytes().hasRemaining())
                .ifPresent(
                        some -> {
                            long end = some.offset() + some.bytes().remaining();
                            heard.add(new Monitor.Output(task, some.text()));
                            var far = new Monitor.Heard(attempt, end);
                            desk.monitors().change(monitor.id(), now -> now.heard(task, far));
                        });
        return next();
    }
}
