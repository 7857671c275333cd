package farmhand.farm.link;

import farmhand.farm.command.Command;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Outcome;
import farmhand.farm.view.Update;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/**
 * A farm that can be watched and steered, near or far. All methods may be called from any thread
 * and return at once.
 */
public interface FarmLink extends AutoCloseable {
    /**
     * Opens a stream of updates for one reader.
     *
     * <p>The reader first gets its feed by {@code onSubscribe}, then {@link Update.Hello}, then
     * either all changes after {@code since} or a snapshot. Updates come one at a time, on a thread
     * of the link, only as many as were requested. The stream ends with {@code onComplete} when the
     * link is closed and with {@code onError} when it will never be live again (a refused token).
     *
     * @param since what the reader already has; of another epoch or too old means a snapshot
     * @param reader who is told
     * @return the same feed that {@code onSubscribe} gets; whoever opened it cancels it
     */
    Feed open(Since since, Flow.Subscriber<? super Update> reader);

    /**
     * Asks for a change. The stage completes once the change is durable, or refused with a remedy;
     * it completes exceptionally only when no answer could be had (the link is lost, the store is
     * broken), with an exception whose message says what to do.
     */
    CompletionStage<Outcome> send(Command command, Origin origin);

    /**
     * Asks for what a feed does not tell. Completes exceptionally with {@link
     * farmhand.farm.refusal.Refused} when the subject does not exist or a query cannot be read, and
     * as {@link #send} does when no answer can be had: at once when a feed of this link is lost.
     */
    <A> CompletionStage<A> ask(Question<A> question);

    /** Ends all streams and frees what the link holds. Commands on their way are still answered. */
    @Override
    void close();
}
