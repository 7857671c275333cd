package farmhand.app.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.app.discovery.DataFolder;
import farmhand.app.discovery.LeaveRequest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

class EndingTest {
    @TempDir Path folder;

    private final BusyFarm farm = new BusyFarm();

    @Test
    void askedToFinishItEndsOnceWhatRunsIsDone() throws IOException {
        Ending ending = ending();
        LeaveRequest.FINISH.write(new DataFolder(folder));

        assertFalse(ending.isDue());
        assertTrue(farm.resting);
        farm.atRest = true;

        assertTrue(ending.isDue());
        assertFalse(farm.handedBack);
    }

    @Test
    void whoComesBackMeanwhileKeepsIt() throws IOException {
        Ending ending = ending();
        LeaveRequest.FINISH.write(new DataFolder(folder));
        assertFalse(ending.isDue());

        farm.sessions = 0;
        assertFalse(ending.isDue());
        farm.sessions = 1;
        assertFalse(ending.isDue());
        farm.atRest = true;

        assertFalse(farm.resting);
        assertFalse(ending.isDue());
    }

    @Test
    void askedToStopItWaitsForNothing() throws IOException {
        Ending ending = ending();
        LeaveRequest.STOP.write(new DataFolder(folder));

        assertTrue(ending.isDue());
        assertTrue(farm.handedBack);
    }

    @Test
    void whatWasAskedOfTheOneBeforeIsForgotten() throws IOException {
        LeaveRequest.STOP.write(new DataFolder(folder));

        Ending ending = ending();

        assertFalse(ending.isDue());
        assertEquals(1, farm.sessions);
    }

    private Ending ending() {
        var never = new Lingering(Duration.ZERO, () -> false, () -> 0, InstantSource.system());
        return new Ending(new DataFolder(folder), farm, never);
    }

    private static final class BusyFarm implements Ending.Farm {
        private boolean atRest;
        private boolean resting;
        private boolean handedBack;
        private int sessions = 1;

        @Override
        public boolean isAtRest() {
            return atRest;
        }

        @Override
        public int sessions() {
            return sessions;
        }

        @Override
        public void rest(boolean on) {
            resting = on;
        }

        @Override
        public void handBack() {
            handedBack = true;
        }
    }
}
