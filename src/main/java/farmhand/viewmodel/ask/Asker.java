package farmhand.viewmodel.ask;

import farmhand.farm.link.FarmLink;
import farmhand.farm.link.Question;

import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.disposables.Disposable;

import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * Asks a farm for what its feed does not tell; answers arrive on the window's thread.
 *
 * @param link to the farm
 * @param window the window's thread
 */
public record Asker(FarmLink link, Scheduler window) {
    /**
     * Asks {@code question}.
     *
     * @param then is given the answer
     * @param none is told why there is none
     * @return what makes the answer be passed over
     */
    public <A> Disposable ask(Question<A> question, Consumer<A> then, Consumer<Throwable> none) {
        return Single.fromCompletionStage(link.ask(question))
                .observeOn(window)
                .subscribe(then::accept, error -> none.accept(cause(error)));
    }

    /** A stage that comes of another wraps what went wrong; its words are of a program. */
    public static Throwable cause(Throwable error) {
        return error instanceof CompletionException && error.getCause() != null
                ? error.getCause()
                : error;
    }
}
