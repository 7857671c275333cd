package farmhand.farm.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.util.Objects.requireNonNull;

import farmhand.farm.view.Update;
import farmhand.farm.view.View;
import farmhand.testing.RandomFarm;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Many threads publish, wake and ask at the same time; a reader is told one thing after another.
 */
@Timeout(60)
final class FarmFeedThreadsTest {
    private static final int REVISIONS = 2_000;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HandHost host = new HandHost();

    @AfterEach
    void end() {
        threads.close();
    }

    @Test
    void aReaderThatAsksOneByOneIsToldAllInOrderAndNothingTwiceAtATime() {
        Reader one = new Reader();
        Reader other = new Reader();
        FarmFeed first = open(one);
        FarmFeed second = open(other);
        RandomFarm life = new RandomFarm(7);

        for (int i = 0; i < REVISIONS; i++) {
            life.step();
            host.publish(life.farm());
            threads.execute(first::wake);
            threads.execute(second::wake);
        }

        assertEquals(View.project(life.farm()), one.last.join());
        assertEquals(View.project(life.farm()), other.last.join());
        assertTrue(one.alone.get() && other.alone.get());
        first.cancel();
        second.cancel();
    }

    private FarmFeed open(Reader reader) {
        return FarmFeed.open(host, _ -> Optional.empty(), threads, Since.NOTHING, reader);
    }

    /** Folds what it is told, and asks for the next when it has done so. */
    private static final class Reader implements Flow.Subscriber<Update> {
        private final CompletableFuture<View> last = new CompletableFuture<>();
        private final AtomicInteger inside = new AtomicInteger();
        private final AtomicBoolean alone = new AtomicBoolean(true);
        private View view = View.EMPTY;
        private Flow.@Nullable Subscription feed;

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            feed = subscription;
            subscription.request(1);
        }

        @Override
        public void onNext(Update update) {
            if (inside.incrementAndGet() > 1) {
                alone.set(false);
            }
            view = view.apply(update);
            if (view.revision() == REVISIONS) {
                last.complete(view);
            }
            requireNonNull(feed).request(1);
            inside.decrementAndGet();
        }

        @Override
        public void onError(Throwable throwable) {
            last.completeExceptionally(throwable);
        }

        @Override
        public void onComplete() {}
    }
}
