package farmhand.farm.history;

import java.util.List;

/**
 * Part of the history.
 *
 * @param entries newest first
 * @param before revision from which to ask for the entries before these; {@link #NO_MORE} where
 *     there are none
 */
public record HistoryPage(List<Entry> entries, long before) {
    /** There are no older entries. */
    public static final long NO_MORE = 0;

    public HistoryPage {
        entries = List.copyOf(entries);
    }

    /**
     * The page of {@code found}, newest first, for which one more than {@code limit} was looked
     * for.
     */
    public static HistoryPage of(List<Entry> found, int limit) {
        if (found.size() <= limit) {
            return new HistoryPage(found, NO_MORE);
        }
        List<Entry> page = found.subList(0, limit);
        return new HistoryPage(page, limit == 0 ? NO_MORE : page.getLast().revision());
    }
}
