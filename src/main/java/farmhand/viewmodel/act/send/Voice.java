package farmhand.viewmodel.act.send;

import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.disposables.Disposable;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** Keeps what was said last until there was time to read it. Used on the window's thread. */
final class Voice {
    private static final long READ_SECONDS = 10;

    private final Scheduler window;
    private final ReadOnlyObjectWrapper<Optional<Said>> said =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Disposable forgetting = Disposable.disposed();
    private boolean joins;

    Voice(Scheduler window) {
        this.window = window;
    }

    ReadOnlyObjectProperty<Optional<Said>> said() {
        return said.getReadOnlyProperty();
    }

    /** Says that instead of what was said before. */
    void say(Said something) {
        joins = false;
        show(something);
    }

    /** Says that beside what else this was used for since; {@code first} before it, else behind. */
    void sayToo(Said something, boolean first) {
        Optional<Said> other = said.get().filter(_ -> joins);
        show(other.map(one -> first ? something.and(one) : one.and(something)).orElse(something));
        joins = true;
    }

    /** Says the same otherwise. */
    void restate(UnaryOperator<Said> how) {
        said.set(said.get().map(how));
    }

    /** Takes away what was said. */
    void forget() {
        forgetting.dispose();
        said.set(Optional.empty());
    }

    private void show(Said something) {
        forgetting.dispose();
        said.set(Optional.of(something));
        forgetting = window.scheduleDirect(this::forget, READ_SECONDS, TimeUnit.SECONDS);
    }
}
