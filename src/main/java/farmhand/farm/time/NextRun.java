package farmhand.farm.time;

import farmhand.farm.address.When;

import java.time.Duration;

/** When a task wants to be run again, by its own word. */
public sealed interface NextRun {
    /** It does not say. */
    record Unsaid() implements NextRun {}

    /** So long after its end. */
    record After(Duration time) implements NextRun {}

    /** Not before that time. */
    record At(When time) implements NextRun {}
}
