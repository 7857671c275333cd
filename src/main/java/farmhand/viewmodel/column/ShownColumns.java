package farmhand.viewmodel.column;

import farmhand.viewmodel.keep.Keepsake;

import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which columns the table has, and how wide those are that can be drawn wider. */
public final class ShownColumns {
    private static final String HIDDEN = "columns.hidden";
    private static final String MORE = "columns.more";
    private static final String WIDTHS = "columns.widths";

    private final Keepsake keepsake;
    private final ObservableSet<Column> shown =
            FXCollections.observableSet(EnumSet.noneOf(Column.class));
    private final ObservableSet<Column> shownSeen = FXCollections.unmodifiableObservableSet(shown);
    private final Map<String, Integer> widths;

    /** As they were left. */
    public ShownColumns(Keepsake keepsake) {
        this.keepsake = keepsake;
        this.widths = new HashMap<>();
        Arrays.stream(Column.values()).filter(Column::isUsual).forEach(shown::add);
        shown.removeAll(read(keepsake.read(HIDDEN)));
        shown.addAll(read(keepsake.read(MORE)));
        keepsake.read(WIDTHS).lines().forEach(this::readWidth);
    }

    private ShownColumns(ShownColumns all) {
        keepsake = all.keepsake;
        widths = all.widths;
        Bindings.bindContentBidirectional(shown, all.shown);
    }

    /** The same for one of several tables; it is not kept by this. */
    public ShownColumns forOne() {
        return new ShownColumns(this);
    }

    /** Those that are shown where there is room. */
    public ObservableSet<Column> shown() {
        return shownSeen;
    }

    /** Shows that column, or no longer. */
    public void show(Column column, boolean wanted) {
        if (wanted ? shown.add(column) : shown.remove(column)) {
            keep();
        }
    }

    /** Shows these and no others. */
    public void show(Collection<Column> wanted) {
        for (Column column : Column.values()) {
            show(column, wanted.contains(column));
        }
    }

    /** How wide the user drew the column of that id, in pixels at 100 percent. */
    public OptionalInt width(String id) {
        Integer width = widths.get(id);
        return width == null ? OptionalInt.empty() : OptionalInt.of(width);
    }

    /** The user drew columns wider or narrower; pixels at 100 percent, by id. */
    public void drawn(Map<String, Integer> now) {
        widths.putAll(now);
        keepsake.write(
                WIDTHS,
                new TreeMap<>(widths)
                        .entrySet().stream()
                                .map(one -> one.getKey() + " " + one.getValue())
                                .collect(Collectors.joining("\n")));
    }

    /** As {@link #read} reads them. */
    public static String print(Collection<Column> columns) {
        return columns.stream().map(Column::id).sorted().collect(Collectors.joining(","));
    }

    /** Those in {@code text}; what another version wrote, and this does not know, is left out. */
    public static EnumSet<Column> read(String text) {
        return Stream.of(text.split(",", -1))
                .flatMap(id -> Column.of(id).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Column.class)));
    }

    private void keep() {
        keepsake.write(HIDDEN, some(column -> column.isUsual() && !shown.contains(column)));
        keepsake.write(MORE, some(column -> !column.isUsual() && shown.contains(column)));
    }

    private static String some(Predicate<Column> which) {
        return print(Arrays.stream(Column.values()).filter(which).toList());
    }

    private void readWidth(String line) {
        int space = line.lastIndexOf(' ');
        if (space > 0 && line.substring(space + 1).matches("[0-9]{1,4}")) {
            widths.put(line.substring(0, space), Integer.parseInt(line.substring(space + 1)));
        }
    }
}
