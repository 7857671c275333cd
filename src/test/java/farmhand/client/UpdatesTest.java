package farmhand.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.address.JobNumber;
import farmhand.farm.policy.Policy;
import farmhand.farm.view.Update;
import farmhand.farm.view.ViewChange;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Flow;

final class UpdatesTest {
    private final List<Update> told = new ArrayList<>();
    private final Updates updates = new Updates(new Reader());

    @Test
    void changesThatWaitAreToldAsOne() {
        updates.add(changes(2, 3));
        updates.add(changes(4, 4));
        updates.add(new Update.Lost("gone", Duration.ofSeconds(1)));
        updates.add(changes(5, 5));

        updates.request(10);

        assertEquals(
                List.of(
                        new Update.Changes(2, 4, List.of(gone(2), gone(4))),
                        new Update.Lost("gone", Duration.ofSeconds(1)),
                        changes(5, 5)),
                told);
    }

    @Test
    void changesThatAreAskedForAreToldOneByOne() {
        updates.request(2);
        updates.add(changes(2, 2));
        updates.add(changes(3, 3));

        assertEquals(List.of(changes(2, 2), changes(3, 3)), told);
    }

    @Test
    void noMoreOfAllJobsIsTakenThanIsAskedFor() {
        updates.add(part(true));
        assertTrue(updates.isFull());

        updates.request(2);
        assertFalse(updates.isFull());

        updates.add(part(true));
        updates.add(part(false));
        assertFalse(updates.isFull(), "changes may come behind the last part");
        assertEquals(List.of(part(true), part(true)), told);
    }

    private static Update part(boolean more) {
        return new Update.Snapshot(2, List.of(), Policy.USUAL, more);
    }

    @Test
    void aReaderWhoStaysAwayBeginsAnew() {
        updates.add(new Update.Changes(2, 2, Collections.nCopies(4_000, gone(2))));
        assertFalse(updates.isOverflown());
        updates.add(new Update.Changes(3, 3, Collections.nCopies(1_000, gone(3))));
        assertTrue(updates.isOverflown());

        updates.request(1);

        assertFalse(updates.isOverflown());
        assertEquals(List.of(), told);
    }

    private static Update.Changes changes(long from, long to) {
        return new Update.Changes(from, to, List.of(gone(from)));
    }

    private static ViewChange gone(long job) {
        return new ViewChange.JobRemoved(new JobNumber((int) job), "deleted");
    }

    /** Notes what it is told. */
    private final class Reader implements Flow.Subscriber<Update> {
        @Override
        public void onSubscribe(Flow.Subscription subscription) {}

        @Override
        public void onNext(Update update) {
            told.add(update);
        }

        @Override
        public void onError(Throwable problem) {
            throw new AssertionError(problem);
        }

        @Override
        public void onComplete() {}
    }
}
