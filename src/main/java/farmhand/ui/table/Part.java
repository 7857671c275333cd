package farmhand.ui.table;

import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.ObservableValueBase;
import javafx.util.Subscription;

/**
 * A part of what a row says, which tells of a change only where that part is another. The toolkit's
 * bindings tell of each change of what they look at, and each lays the table out anew.
 */
final class Part<T> extends ObservableValueBase<T> {
    private final ObservableValue<T> whole;
    private int listeners;
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
        count(1);
    }

    @Override
    public void addListener(ChangeListener<? super T> listener) {
        super.addListener(listener);
        count(1);
    }

    @Override
    public void removeListener(InvalidationListener listener) {
        super.removeListener(listener);
        count(-1);
    }

    @Override
    public void removeListener(ChangeListener<? super T> listener) {
        super.removeListener(listener);
        count(-1);
    }

    /** Looks only as long as somebody listens, so that rows do not keep what they showed once. */
    private void count(int more) {
        listeners += more;
        if (listeners == 1 && more == 1) {
            looking = whole.subscribe((_, _) -> fireValueChangedEvent());
        } else if (listeners == 0) {
            looking.unsubscribe();
        }
    }
}
