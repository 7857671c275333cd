package farmhand.viewmodel.notice;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.viewmodel.InMemory;

import org.junit.jupiter.api.Test;

import java.time.ZoneOffset;

/** Notices on a computer that shows none on its desktop. */
final class NoDesktopTest {
    @Test
    void thatIsSaidAndNotTicked() {
        Teller bare =
                new Teller() {
                    @Override
                    public boolean hasDesktop() {
                        return false;
                    }
                };

        Notices notices =
                new Notices(() -> "studio-a", () -> "kim", ZoneOffset.UTC, new InMemory(), bare);

        assertFalse(notices.desktop().get());
        assertTrue(notices.noDesktop().startsWith("notify-send"));
        assertTrue(notices.settings().desktop().get(), "kept for a computer that does");
    }
}
