package farmhand.dialect.live.json;

import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.TaskSetBuilder;

/** Task indexes that a coordinator tells, such as {@code 0-8,13}: as many runs as there are. */
public final class TaskIndexes {
    private TaskIndexes() {}

    /** A subject, which unlike what users write may have as many runs of tasks as there are. */
    public static Subject subject(String text) {
        int last = text.lastIndexOf('/');
        if (last > 0 && Subject.parse(text.substring(0, last)) instanceof Subject.OfBlock block) {
            return new Subject.OfTasks(block.block(), parse(text.substring(last + 1)));
        }
        return Subject.parse(text);
    }

    /** The indexes of that text. */
    public static TaskSet parse(String text) {
        TaskSetBuilder set = new TaskSetBuilder();
        try {
            for (int at = 0; at < text.length(); ) {
                int comma = text.indexOf(',', at);
                int end = comma < 0 ? text.length() : comma;
                int dash = text.indexOf('-', at);
                boolean single = dash < 0 || dash > end;
                int first = Integer.parseInt(text, at, single ? end : dash, 10);
                set.add(first, single ? first : Integer.parseInt(text, dash + 1, end, 10));
                at = end + 1;
            }
            return set.build();
        } catch (NumberFormatException e) {
            throw new DialectException("“" + Values.shortened(text) + "” are no task indexes.", e);
        }
    }
}
