package farmhand.viewmodel.row;

import farmhand.farm.address.When;
import farmhand.viewmodel.text.Times;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time that may still go on.
 *
 * @param from its beginning, or never
 * @param to its end; never while it goes on
 * @param exact whether seconds matter, as with a task
 */
public record Span(When from, When to, boolean exact) {
    /** The span as text, seen at {@code now}; empty when it has not begun. */
    public String text(Instant now) {
        if (from.isNever()) {
            return "";
        }
        Duration length = Duration.between(from.instant(), to.isNever() ? now : to.instant());
        return exact ? Times.elapsed(length) : Times.age(length);
    }
}
