package farmhand.farm.spec;

import farmhand.farm.refusal.Refused;
import farmhand.farm.time.Recurrence;
import farmhand.farm.transfer.Copying;
import farmhand.farm.transfer.Place;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a listed task is about beyond its command.
 *
 * @param data text of any JSON value, at most 64 KiB; empty = none
 * @param key unique in its job; empty = none
 * @param onDuplicate what becomes of another task with the same key
 * @param outputs files it makes; beside those of its block
 * @param recurrence whether it comes back
 * @param source where a transfer reads; empty = it is none
 * @param destination where a transfer writes; empty = to be chosen
 * @param copying how a transfer copies
 */
public record TaskOptions(
        String data,
        String key,
        OnDuplicate onDuplicate,
        List<String> outputs,
        Recurrence recurrence,
        String source,
        String destination,
        Copying copying) {
    /** What becomes of a task whose key another task of the job has. */
    public enum OnDuplicate {
        /** The other one is given another chance instead. */
        RETRY,
        /** It is refused. */
        REFUSE,
        /** Both are there. */
        ALLOW
    }

    /** Nothing said. */
    public static final TaskOptions NONE =
            new TaskOptions(
                    "",
                    "",
                    OnDuplicate.REFUSE,
                    List.of(),
                    new Recurrence.None(),
                    "",
                    "",
                    Copying.USUAL);

    private static final int MOST_BYTES = 64 * 1024;

    public TaskOptions {
        if (data.length() > MOST_BYTES
                || data.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw Names.placed(
                    "data_too_large",
                    "The data of the task is larger than 64 KiB.",
                    "Keep large things in a file and its path in the data.",
                    "data");
        }
        Names.text(key, "key");
        Names.path(source, "source");
        Names.path(destination, "destination");
        if (!source.isEmpty()
                && Refused.at("source", () -> Place.parse(source)) instanceof Place.Elsewhere) {
            throw Names.placed(
                    "unknown_place",
                    "“" + source + "” is no path and no share.",
                    "Write an absolute path, or share=NAME/path.",
                    "source");
        }
        Refused.at("destination", () -> Place.parse(destination));
        outputs = Names.outputs(outputs);
    }

    /** Whether its task copies files. */
    public boolean isTransfer() {
        return !source.isEmpty();
    }

    /** The same, coming back otherwise. */
    public TaskOptions with(Recurrence other) {
        return new TaskOptions(
                data, key, onDuplicate, outputs, other, source, destination, copying);
    }

    /** The same, making other files. */
    public TaskOptions withOutputs(List<String> others) {
        return new TaskOptions(
                data, key, onDuplicate, others, recurrence, source, destination, copying);
    }

    /** The same, about other data. */
    public TaskOptions withData(String other) {
        return new TaskOptions(
                other, key, onDuplicate, outputs, recurrence, source, destination, copying);
    }
}
