package farmhand.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.beans.InvalidationListener;
import javafx.beans.property.SimpleStringProperty;

import org.junit.jupiter.api.Test;

final class PartTest {
    private final SimpleStringProperty whole = new SimpleStringProperty("busy 1");
    private final Part<String> part = new Part<>(whole.map(text -> text.substring(0, 4)));
    private int told;
    private final InvalidationListener listener = _ -> told++;

    @Test
    void aChangeOfAnotherPartIsNone() {
        part.addListener(listener);

        whole.set("busy 2");
        assertEquals(0, told);
        whole.set("idle 2");

        assertEquals(1, told);
        assertEquals("idle", part.getValue());
    }

    @Test
    void whoIsTakenAwayTwiceTakesNobodyElseAlong() {
        InvalidationListener other = _ -> {};
        part.addListener(other);
        part.removeListener(other);
        part.removeListener(other);
        part.addListener(listener);

        whole.set("idle 1");

        assertEquals(1, told);
    }

    @Test
    void nobodyHearsOfItOnceTheLastIsTakenAway() {
        part.addListener(listener);
        part.removeListener(listener);

        whole.set("idle 1");

        assertEquals(0, told);
        assertEquals("idle", part.getValue());
    }
}
