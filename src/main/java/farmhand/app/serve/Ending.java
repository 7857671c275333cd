package farmhand.app.serve;

import farmhand.app.discovery.DataFolder;
import farmhand.app.discovery.LeaveRequest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.Optional;

/**
 * When a coordinator ends by itself: after it lingered long enough, or when the window that started
 * it asked for it as it closed. Somebody who comes before the last frame is finished keeps it.
 */
final class Ending {
    private static final Logger LOG = LoggerFactory.getLogger(Ending.class);

    /** What is asked of the coordinator. */
    interface Farm {
        /** Whether nothing runs. */
        boolean isAtRest();

        /** How many watch it. */
        int sessions();

        /** Starts nothing more, or starts again. */
        void rest(boolean on);

        /** Ends what runs without waiting for it, once the farm ends. */
        void handBack();
    }

    private final DataFolder data;
    private final Farm farm;
    private final Lingering lingering;
    private boolean finishing;
    private int watching;

    Ending(DataFolder data, Farm farm, Lingering lingering) {
        this.data = data;
        this.farm = farm;
        this.lingering = lingering;
        asked(); // what was asked of the one before
    }

    /** Looks again; whether it is time to end. */
    boolean isDue() {
        Optional<LeaveRequest> asked = asked();
        if (asked.equals(Optional.of(LeaveRequest.STOP))) {
            farm.handBack();
            return true;
        }
        if (asked.isPresent()) {
            finishing = true;
            farm.rest(true);
        } else if (finishing && farm.sessions() > watching) {
            finishing = false;
            farm.rest(false);
        }
        watching = farm.sessions();
        return (finishing && farm.isAtRest()) || lingering.isOver();
    }

    private Optional<LeaveRequest> asked() {
        try {
            return LeaveRequest.take(data);
        } catch (IOException problem) {
            LOG.warn("What a window asked for cannot be read: {}", problem.getMessage());
            return Optional.empty();
        }
    }
}
