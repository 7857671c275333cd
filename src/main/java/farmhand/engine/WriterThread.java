package farmhand.engine;

import java.util.List;
import java.util.OptionalLong;

/** The one thread that changes the farm: hands the inbox to the writer, drain after drain. */
final class WriterThread {
    private final Inbox inbox;
    private final Writer writer;
    private final Thread thread;

    WriterThread(Inbox inbox, Writer writer) {
        this.inbox = inbox;
        this.writer = writer;
        this.thread = Thread.ofPlatform().name("farm-writer").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** Does what was queued before, and ends the thread. */
    void finish() {
        inbox.tell(new Message.Finish());
    }

    /** Waits for the thread's end. */
    void join() {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Begins with nothing at all, since what was loaded may have something to start. */
    private void run() {
        try {
            List<Message> messages = List.of();
            while (!messages.contains(new Message.Finish())) {
                writer.work(messages);
                OptionalLong rest = writer.restMillis();
                messages = rest.isPresent() ? inbox.poll(rest.getAsLong()) : inbox.take();
            }
            writer.work(messages);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            inbox.close();
        }
    }
}
