package farmhand.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.Optional;

final class ArrivedTest {
    private final Arrived arrived = new Arrived();

    @AfterEach
    void goOn() {
        Thread.interrupted();
    }

    @Test
    void whoBringsMoreThanThereIsRoomForWaits() {
        fill();

        Thread.currentThread().interrupt(); // would wait, and is called away
        assertFalse(arrived.takeRoom());
    }

    @Test
    void whatIsReadMakesRoom() {
        fill();

        assertEquals(Optional.of("frame 0"), arrived.next());

        assertTrue(arrived.takeRoom());
    }

    @Test
    void whatIsForgottenMakesRoom() {
        fill();
        arrived.clear();

        assertEquals(Optional.empty(), arrived.next());
        fill();
    }

    @Test
    void whatCameWithoutRoomGivesNoneBack() {
        fill();
        arrived.add("one more", false);
        arrived.clear();
        fill();

        Thread.currentThread().interrupt();
        assertFalse(arrived.takeRoom());
    }

    private void fill() {
        for (int i = 0; i < 4; i++) {
            assertTrue(arrived.takeRoom());
            arrived.add("frame " + i, true);
        }
    }
}
