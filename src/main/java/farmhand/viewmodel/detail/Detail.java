package farmhand.viewmodel.detail;

import farmhand.viewmodel.row.Mark;

import java.util.List;

/**
 * What the pane says at one moment.
 *
 * @param badge how the chosen stands, in a word and a number; empty when there is nothing to say
 * @param mark colour of the badge
 * @param title what is chosen
 * @param address where it is, as commands name it
 * @param line who, where and when
 * @param counts how many of its tasks are how; empty for a task
 * @param reason what went wrong with a task, a sentence; may be empty
 * @param eta how long it still takes, and until when, or took; a sentence, may be empty
 * @param command what is run; may be empty
 * @param note what people noted of it; may be empty
 */
public record Detail(
        String badge,
        Mark mark,
        String title,
        String address,
        String line,
        List<Count> counts,
        String reason,
        String eta,
        String command,
        String note) {
    public Detail {
        counts = List.copyOf(counts);
    }

    /** Of what nobody noted anything. */
    Detail(
            String badge,
            Mark mark,
            String title,
            String address,
            String line,
            List<Count> counts,
            String reason,
            String eta,
            String command) {
        this(badge, mark, title, address, line, counts, reason, eta, command, "");
    }

    /** How many tasks are counted. */
    public int total() {
        return counts.stream().mapToInt(Count::number).sum();
    }

    /** That many tasks are so. */
    public record Count(Mark mark, int number) {}
}
