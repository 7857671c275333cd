package farmhand.ui.table;

import javafx.scene.control.TableColumnBase;

/**
 * How much room a column wants, in pixels at 100 percent.
 *
 * @param least so that there is something to see
 * @param usual until it is drawn wider; of one that takes what is left the same as {@code least}
 * @param kind whether it may be wider
 */
record ColumnRoom(int least, int usual, Kind kind) {
    /** What may become of a column. */
    enum Kind {
        /** Numbers never lose a digit, and need no more. */
        FIXED,
        /** As the user draws it. */
        DRAWN,
        /** What is left over, with others of its kind. */
        REST
    }

    private static final int LEAST = 40;

    static ColumnRoom fixed(int width) {
        return new ColumnRoom(width, width, Kind.FIXED);
    }

    static ColumnRoom drawn(int usual) {
        return new ColumnRoom(Math.min(LEAST, usual), usual, Kind.DRAWN);
    }

    static ColumnRoom rest(int least) {
        return new ColumnRoom(least, least, Kind.REST);
    }

    static ColumnRoom of(TableColumnBase<?, ?> column) {
        return (ColumnRoom) column.getUserData();
    }
}
