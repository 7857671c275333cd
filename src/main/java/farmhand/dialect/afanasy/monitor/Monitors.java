package farmhand.dialect.afanasy.monitor;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/**
 * The monitors there are. One that asks for no events for some time is forgotten. Methods may be
 * called from any thread and return at once.
 */
public interface Monitors {
    /** Registers what {@code make} makes of a new number; empty when there are too many. */
    Optional<Monitor> register(IntFunction<Monitor> make);

    /** Changes one and gives it as it was before; empty when there is none of that number. */
    Optional<Monitor> change(int id, UnaryOperator<Monitor> change);

    /** As {@link #change}, by the monitor itself asking for events: a sign that it lives. */
    Optional<Monitor> poll(int id, UnaryOperator<Monitor> change);

    /** Forgets one; whether there was one. */
    boolean remove(int id);

    /** All of them, in order of number. */
    List<Monitor> all();
}
