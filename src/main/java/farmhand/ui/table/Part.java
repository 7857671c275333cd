package farmhand.ui.table;

import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.ObservableValueBase;
import javafx.util.Subscription;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of what a row says, which tells of a change only where that part is another. The toolkit's
 * bindings tell of each change of what they look at, and each lays the table out anew.
 */
final class Part<T> extends ObservableValueBase<T> {
    private final ObservableValue<T> whole;
    private final List<Object> listeners = new ArrayList<>();
    private Subscription looking = Subscription.EMPTY;

    /** Of what is made of a row. */
    Part(ObservableValue<T> whole) {
        this.whole = whole;
    }

    @Override
    public T getValue() {
        return whole.getValue();
    }

    @Override
    public void addListener(InvalidationListener listener) {
        super.addListener(listener);
        added(listener);
    }

    @Override
    public void addListener(ChangeListener<? super T> listener) {
        super.addListener(listener);
        added(listener);
    }

    @Override
    public void removeListener(InvalidationListener listener) {
        super.removeListener(listener);
        removed(listener);
    }

    @Override
    public void removeListener(ChangeListener<? super T> listener) {
        super.removeListener(listener);
        removed(listener);
    }

    /** Looks only as long as somebody listens, so that rows do not keep what they showed once. */
    private void added(Object listener) {
        listeners.add(listener);
        if (listeners.size() == 1) {
            looking = whole.subscribe((_, _) -> fireValueChangedEvent());
        }
    }

    /** A cell may take away a listener that is not there. */
    private void removed(Object listener) {
        if (listeners.remove(listener) && listeners.isEmpty()) {
            looking.unsubscribe();
        }
    }
}
