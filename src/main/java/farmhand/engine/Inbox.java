package farmhand.engine;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * What waits for the writer, bounded. Commands are refused when it is full; a part of it is kept
 * for reports, whose number is bounded by what runs. Any thread may put something in.
 */
final class Inbox {
    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final int MOST_AT_ONCE = 1_000;

    private final int reserve;
    private final BlockingQueue<Message> queue;
    private volatile boolean closed;

    /** Room for {@code room} messages, of which {@code reserve} are not for commands. */
    Inbox(int room, int reserve) {
        this.reserve = reserve;
        this.queue = new ArrayBlockingQueue<>(room);
    }

    /** Queues a command, or answers at once why not. */
    void ask(Message.Asked asked) {
        if (queue.remainingCapacity() <= reserve || !queue.offer(asked)) {
            asked.answer().complete(Answers.busy());
        } else if (closed && queue.remove(asked)) {
            asked.answer().complete(Answers.closing());
        }
    }

    /** Queues what must not be lost; waits in the case, not met in practice, that all is full. */
    void tell(Message message) {
        try {
            queue.put(message);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            LOG.warn("{} is lost by an interrupt; the next start puts it right", message);
        }
    }

    /** Queues what may be lost when all is full. */
    void mention(Message message) {
        if (!queue.offer(message)) {
            LOG.debug("{} was left out: the queue is full", message);
        }
    }

    /** What has come, in order, at most 1,000; waits for the first. */
    List<Message> take() throws InterruptedException {
        return withMore(queue.take());
    }

    /** The same, but answers an empty list when nothing comes for that long. */
    List<Message> poll(long millis) throws InterruptedException {
        return Optional.ofNullable(queue.poll(millis, TimeUnit.MILLISECONDS))
                .map(this::withMore)
                .orElse(List.of());
    }

    /** Refuses the commands that are still here and all that come later. */
    void close() {
        closed = true;
        List<Message> late = new ArrayList<>();
        queue.drainTo(late);
        for (Message message : late) {
            if (message instanceof Message.Asked asked) {
                asked.answer().complete(Answers.closing());
            }
        }
    }

    private List<Message> withMore(Message first) {
        List<Message> messages = new ArrayList<>();
        messages.add(first);
        queue.drainTo(messages, MOST_AT_ONCE - 1);
        return messages;
    }
}
