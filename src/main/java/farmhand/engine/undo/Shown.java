package farmhand.engine.undo;

import farmhand.farm.address.When;
import farmhand.farm.command.JobField;
import farmhand.farm.spec.Limit;

import java.time.Duration;

/** Values in messages, short. */
final class Shown {
    private static final int MOST = 100;

    private Shown() {}

    static String of(Object value) {
        String text =
                switch (value) {
                    case JobField.Paused _ -> "paused";
                    case JobField.Waiting _ -> "waiting";
                    case JobField.Aborted _ -> "aborted";
                    case Limit limit -> limit.isNone() ? "no limit" : "" + limit.most();
                    case Duration span -> span.isZero() ? "none" : span.toSeconds() + "s";
                    case When when -> when.toString();
                    case Record record -> inner(record);
                    default -> value.toString();
                };
        return text.length() <= MOST ? text : text.substring(0, MOST) + "…";
    }

    /** What a record of one value holds, or all that it says. */
    private static String inner(Record record) {
        String text = record.toString();
        int equals = text.indexOf('=');
        return equals < 0 ? text : text.substring(equals + 1, text.length() - 1);
    }
}
