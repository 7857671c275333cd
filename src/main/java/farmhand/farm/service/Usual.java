package farmhand.farm.service;

import farmhand.farm.time.Recurrence;

import java.util.List;

/**
 * What holds for tasks of a service that do not say otherwise.
 *
 * @param memory bytes that must be free before one is started; 0 = it does not matter
 * @param outputs files each makes, with {@code @#@} places; where neither block nor task names any
 * @param recurrence whether they come back
 */
public record Usual(long memory, List<String> outputs, Recurrence recurrence) {
    /** What a service holds that says nothing: a gigabyte. */
    public static final Usual NOTHING_SAID = new Usual(Bytes.GIB, List.of(), new Recurrence.None());

    public Usual {
        outputs = List.copyOf(outputs);
    }
}
