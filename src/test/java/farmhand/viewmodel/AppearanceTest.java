package farmhand.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.viewmodel.Appearance.Density;
import farmhand.viewmodel.column.Column;

import javafx.collections.SetChangeListener;

import org.junit.jupiter.api.Test;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How several farms of one window look alike. */
final class AppearanceTest {
    private final InMemory keepsake = new InMemory();
    private final Appearance all = new Appearance(keepsake);

    @Test
    void whatChangesOnOneFarmChangesOnAllAndIsKept() {
        Appearance one = all.forOne();
        Appearance other = all.forOne();

        one.larger();
        one.density().set(Density.DENSE);
        one.columns().show(Column.MEMORY, true);

        assertEquals(110, other.zoom().get());
        assertEquals(Density.DENSE, other.density().get());
        assertTrue(other.columns().shown().contains(Column.MEMORY));
        Appearance later = new Appearance(keepsake);
        assertEquals(110, later.zoom().get());
        assertTrue(later.columns().shown().contains(Column.MEMORY));
    }

    @Test
    void whatListensOnAFarmThatIsClosedIsNotKeptByTheOthers() {
        WeakReference<Object> node = listening();

        Instant until = Instant.now().plus(Duration.ofSeconds(20));
        while (!node.refersTo(null) && Instant.now().isBefore(until)) {
            System.gc();
        }

        assertTrue(node.refersTo(null));
        all.larger();
    }

    /** As a node does: it listens, and nobody else knows of it. */
    private WeakReference<Object> listening() {
        Appearance one = all.forOne();
        List<Object> node = new ArrayList<>();
        one.zoom().subscribe(_ -> node.clear());
        one.density().subscribe(_ -> node.clear());
        one.columns().shown().addListener((SetChangeListener<Column>) _ -> node.clear());
        return new WeakReference<>(node);
    }
}
