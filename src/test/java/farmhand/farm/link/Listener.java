package farmhand.farm.link;

import farmhand.farm.view.Update;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;

/** A reader that keeps what it was told, and asks only when the test says so. */
class Listener implements Flow.Subscriber<Update> {
    private final List<Update> heard = new ArrayList<>();
    private String end = "";

    /** What was told since the last call. */
    List<Update> heard() {
        List<Update> copy = List.copyOf(heard);
        heard.clear();
        return copy;
    }

    /** How the stream ended; empty while it goes on. */
    String end() {
        return end;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {}

    @Override
    public void onNext(Update update) {
        heard.add(update);
    }

    @Override
    public void onError(Throwable throwable) {
        end = throwable.toString();
    }

    @Override
    public void onComplete() {
        end = "complete";
    }
}
