package farmhand.server.route;

import static java.nio.charset.StandardCharsets.UTF_8;

import farmhand.farm.address.TaskAddress;
import farmhand.farm.link.FarmHost;
import farmhand.farm.link.Feed;
import farmhand.farm.task.Task;
import farmhand.farm.task.Turn;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;

/**
 * Writes a text once a task that was to run at once has run. Until then a line end every few
 * seconds, which means nothing in JSON, shows both ends that the other is there.
 */
public final class AwaitedRun implements Reply.Body {
    private static final int SIGN_OF_LIFE_SECONDS = 5;

    /** What is written in the end; may wait. */
    public interface Told {
        /** The text. */
        String text() throws InterruptedException;
    }

    private final FarmHost host;
    private final TaskAddress task;
    private final Told told;
    private final Runnable over;

    /**
     * Of a task that was asked to run.
     *
     * @param told what is written in the end
     * @param over run when nobody waits any more
     */
    public AwaitedRun(FarmHost host, TaskAddress task, Told told, Runnable over) {
        this.host = host;
        this.task = task;
        this.told = told;
        this.over = over;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException, InterruptedException {
        Signal signal = Signal.ofFarm();
        Feed feed = host.open(Signal.since(host), signal);
        try {
            while (!hasRun() && !signal.isOver()) {
                if (!signal.await(SIGN_OF_LIFE_SECONDS, TimeUnit.SECONDS)) {
                    out.write('\n');
                    out.flush();
                }
            }
            out.write(told.text().getBytes(UTF_8));
        } finally {
            feed.cancel();
            over.run();
        }
    }

    /** Also where the task was taken out of the way before it could run. */
    private boolean hasRun() {
        return host.farm()
                .task(task)
                .filter(now -> now.state().isActive() || isToRun(now))
                .isEmpty();
    }

    private static boolean isToRun(Task now) {
        return now.turn() == Turn.NOW;
    }
}
