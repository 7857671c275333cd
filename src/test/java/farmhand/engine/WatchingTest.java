package farmhand.engine;

import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import farmhand.farm.link.Since;
import farmhand.farm.view.Update;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;

class WatchingTest {
    @Test
    void aReaderIsToldOfEachChangeWithoutAsking() {
        try (TestFarm farm = TestFarm.withSlots(1)) {
            Reader reader = new Reader();
            farm.coordinator.open(Since.NOTHING, reader);
            TestFarm.await(() -> reader.updates.size() == 2);

            farm.submit(aJob().withBlock("beauty", "1").paused());
            TestFarm.await(() -> reader.updates.size() == 3);

            assertInstanceOf(Update.Hello.class, reader.updates.get(0));
            assertInstanceOf(Update.Snapshot.class, reader.updates.get(1));
            Update.Changes changes = assertInstanceOf(Update.Changes.class, reader.updates.get(2));
            assertEquals(farm.coordinator.farm().revision(), changes.to());
        }
    }

    @Test
    void streamsEndWhenTheCoordinatorCloses() throws InterruptedException {
        TestFarm farm = TestFarm.withSlots(1);
        Reader early = new Reader();
        farm.coordinator.open(Since.NOTHING, early);

        farm.close();
        Reader late = new Reader();
        farm.coordinator.open(Since.NOTHING, late);

        early.complete.await();
        late.complete.await();
    }

    private static final class Reader implements Flow.Subscriber<Update> {
        private final List<Update> updates = new CopyOnWriteArrayList<>();
        private final CountDownLatch complete = new CountDownLatch(1);

        @Override
        public void onSubscribe(Flow.Subscription feed) {
            feed.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(Update update) {
            updates.add(update);
        }

        @Override
        public void onError(Throwable thrown) {
            throw new AssertionError(thrown);
        }

        @Override
        public void onComplete() {
            complete.countDown();
        }
    }
}
