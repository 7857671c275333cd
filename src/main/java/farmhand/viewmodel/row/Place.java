package farmhand.viewmodel.row;

import farmhand.farm.address.JobNumber;
import farmhand.farm.address.When;

import java.util.Comparator;
import java.util.Locale;

/**
 * Where a job stands in the list: in its group, then as was chosen, then as usual.
 *
 * @param group what it stands together with others by; empty without groups
 * @param text compared by if the order is one of words
 * @param number compared by if the order is one of numbers; the smallest first
 * @param mark what its row shows
 * @param priority its own
 * @param position its own among jobs of its user, queue and priority: that of submitting, unless it
 *     was moved
 * @param created when it was submitted
 * @param job its number, so that no two places are the same
 */
record Place(
        String group,
        String text,
        long number,
        Mark mark,
        int priority,
        int position,
        When created,
        JobNumber job) {
    private static final Comparator<Place> USUAL =
            Comparator.comparing(Place::mark)
                    .thenComparing(Place::priority, Comparator.reverseOrder())
                    .thenComparingInt(Place::position)
                    .thenComparing(Place::created)
                    .thenComparing(Place::job);

    /** Where the row belongs now. */
    static Place of(JobRow row, Grouping grouping, Order order) {
        return new Place(
                grouping.of(row),
                text(row, order.by()),
                order.down() ? -number(row, order.by()) : number(row, order.by()),
                row.facts().get().mark(),
                row.view().settings().priority(),
                row.view().settings().position(),
                row.view().created(),
                row.job());
    }

    /** How places are compared in that order. */
    static Comparator<Place> comparator(Order order) {
        Comparator<Place> byText = Comparator.comparing(Place::text);
        return Comparator.comparing(Place::group)
                .thenComparing(order.down() ? byText.reversed() : byText)
                .thenComparingLong(place -> place.number)
                .thenComparing(USUAL);
    }

    private static String text(JobRow row, Order.By by) {
        return switch (by) {
            case NAME -> row.view().settings().name().toLowerCase(Locale.ROOT);
            case WHO -> row.view().settings().user();
            case USUAL, PERCENT, RUNNING, ERRORS, PRIORITY, AGE -> "";
        };
    }

    private static long number(JobRow row, Order.By by) {
        var view = row.view();
        return switch (by) {
            case PERCENT -> view.totals().progress();
            case RUNNING -> view.totals().active();
            case ERRORS -> view.totals().failed();
            case PRIORITY -> view.settings().priority();
            case AGE -> -view.created().instant().toEpochMilli();
            case USUAL, NAME, WHO -> 0;
        };
    }
}
