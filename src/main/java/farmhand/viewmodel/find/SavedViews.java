package farmhand.viewmodel.find;

import farmhand.viewmodel.column.Column;
import farmhand.viewmodel.column.ShownColumns;
import farmhand.viewmodel.keep.Keepsake;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.text.Messages;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What was looked for and given a name. Used on the window's thread only. */
public final class SavedViews {
    private static final String KEPT = "views";
    private static final String BETWEEN = "\t";
    private static final int PARTS = 5;

    /**
     * One of them.
     *
     * @param name as the user calls it
     * @param view chosen at the left
     * @param mark state that was chosen; empty for any
     * @param query typed besides; may be empty
     * @param columns that the table had; empty to leave them as they are
     */
    public record Saved(
            String name,
            JobsView view,
            Optional<Mark> mark,
            String query,
            Optional<Set<Column>> columns) {
        public Saved {
            columns = columns.map(Set::copyOf);
        }
    }

    private final Find find;
    private final ShownColumns columns;
    private final Keepsake keepsake;
    private final ObservableList<Saved> all = FXCollections.observableArrayList();
    private final ObservableList<Saved> allSeen = FXCollections.unmodifiableObservableList(all);
    private String known = "";
    private final ReadOnlyObjectWrapper<Map<Saved, Integer>> counts =
            new ReadOnlyObjectWrapper<>(Map.of());

    /** Those that were kept; they choose in {@code find} and in {@code columns}. */
    public SavedViews(Find find, ShownColumns columns, Keepsake keepsake) {
        this.find = find;
        this.columns = columns;
        this.keepsake = keepsake;
        look();
    }

    /** The window of another farm may have saved some, too. */
    private void look() {
        String now = keepsake.read(KEPT);
        if (!now.equals(known)) {
            known = now;
            all.setAll(now.lines().flatMap(line -> read(line).stream()).toList());
        }
    }

    /** All of them, in the order in which they were saved. */
    public ObservableList<Saved> all() {
        return allSeen;
    }

    /** How many jobs each shows, looked at once a second. */
    public ReadOnlyObjectProperty<Map<Saved, Integer>> counts() {
        return counts.getReadOnlyProperty();
    }

    /** Saves what is looked for now; one of that name is replaced. A blank name saves nothing. */
    public void save(String name) {
        String plain = name.strip().replaceAll("\\s+", " ");
        if (!plain.isEmpty()) {
            look();
            Saved saved =
                    new Saved(
                            plain,
                            find.view().get(),
                            find.mark().get(),
                            find.typed().meant().replaceAll("\\s+", " "),
                            Optional.of(columns.shown()));
            all.removeIf(one -> one.name().equals(plain));
            all.add(saved);
            keep();
        }
    }

    /** Forgets it. */
    public void remove(Saved saved) {
        look();
        all.remove(saved);
        keep();
    }

    /** Looks for what it says, with its columns. */
    public void show(Saved saved) {
        saved.columns().ifPresent(columns::show);
        find.typed().text().set(saved.query());
        find.view().set(saved.view());
        find.mark().set(saved.mark());
    }

    /** Whether that is what is looked for now. */
    public boolean isShown(Saved saved) {
        return saved.view() == find.view().get()
                && saved.mark().equals(find.mark().get())
                && saved.query().equals(find.typed().meant());
    }

    /** What is looked for now is called so: by its own name, a view's, or none yet. */
    public String shownTitle() {
        return all.stream()
                .filter(this::isShown)
                .map(Saved::name)
                .findFirst()
                .orElseGet(
                        () ->
                                find.isPlain(find.view().get())
                                        ? find.view().get().title()
                                        : Messages.text("view.unsaved"));
    }

    /** A second has passed. */
    public void tick() {
        look();
        count();
    }

    private void count() {
        Map<Saved, Integer> now = new HashMap<>();
        all.forEach(saved -> now.put(saved, find.count(saved)));
        counts.set(now);
    }

    private void keep() {
        keepsake.write(KEPT, all.stream().map(SavedViews::print).collect(Collectors.joining("\n")));
        known = keepsake.read(KEPT);
        count();
    }

    private static String print(Saved saved) {
        return String.join(
                BETWEEN,
                saved.name(),
                saved.view().name(),
                saved.mark().map(Mark::name).orElse(""),
                saved.query(),
                saved.columns().map(ShownColumns::print).orElse(""));
    }

    /**
     * What another version wrote, and this one does not know, is passed over; the first versions
     * did not keep columns.
     */
    private static Optional<Saved> read(String line) {
        String[] parts = line.split(BETWEEN, -1);
        if (parts.length != PARTS && parts.length != PARTS - 1) {
            return Optional.empty();
        }
        Optional<Mark> mark =
                Arrays.stream(Mark.values()).filter(m -> m.name().equals(parts[2])).findFirst();
        return Arrays.stream(JobsView.values())
                .filter(view -> view.name().equals(parts[1]))
                .findFirst()
                .map(view -> new Saved(parts[0], view, mark, parts[3], columns(parts)));
    }

    private static Optional<Set<Column>> columns(String[] parts) {
        return parts.length < PARTS || parts[PARTS - 1].isEmpty()
                ? Optional.empty()
                : Optional.of(ShownColumns.read(parts[PARTS - 1]));
    }
}
