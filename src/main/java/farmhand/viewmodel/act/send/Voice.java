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
    private Optional<Said> back = Optional.empty();
    private Optional<Said> beside = Optional.empty();

    Voice(Scheduler window) {
        this.window = window;
    }

    ReadOnlyObjectProperty<Optional<Said>> said() {
        return said.getReadOnlyProperty();
    }

    /** Says that instead of what was said before. */
    void say(Said something) {
        back = Optional.empty();
        beside = Optional.empty();
        show(something);
    }

    /** Says that the farm is back, before what is said beside it. */
    void sayBack(Said something) {
        back = Optional.of(something);
        showBoth();
    }

    /** Says that beside and behind what is said of a farm that is back. */
    void sayToo(Said something) {
        beside = Optional.of(beside.map(one -> one.and(something)).orElse(something));
        showBoth();
    }

    /** Says no longer that the farm is back; what is said beside it stays. */
    void forgetBack() {
        if (back.isPresent()) {
            back = Optional.empty();
            beside.ifPresentOrElse(this::show, this::forget);
        }
    }

    private void showBoth() {
        Optional<Said> both = back.flatMap(first -> beside.map(first::and));
        both.or(() -> back).or(() -> beside).ifPresent(this::show);
    }

    /** Says the same otherwise. */
    void restate(UnaryOperator<Said> how) {
        said.set(said.get().map(how));
    }

    /** Takes away what was said. */
    void forget() {
        forgetting.dispose();
        back = Optional.empty();
        beside = Optional.empty();
        said.set(Optional.empty());
    }

    private void show(Said something) {
        forgetting.dispose();
        said.set(Optional.of(something));
        forgetting = window.scheduleDirect(this::forget, READ_SECONDS, TimeUnit.SECONDS);
    }
}
