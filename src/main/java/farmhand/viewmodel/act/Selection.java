package farmhand.viewmodel.act;

import farmhand.viewmodel.row.Heads;
import farmhand.viewmodel.row.Row;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Optional;

/** The rows that the user has chosen: rows, not places, so that it holds while they move. */
public final class Selection {
    private final ReadOnlyObjectWrapper<Optional<Row>> wanted =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private List<Row> heads = List.of();

    /** The chosen rows, from the top. */
    public ReadOnlyObjectProperty<List<Row>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** Those of the chosen rows that stand on their own: what stands in another is that one's. */
    public List<Row> heads() {
        return heads;
    }

    /** A row that is to be chosen, opened if it must be; whoever shows rows does so. */
    public ReadOnlyObjectProperty<Optional<Row>> wanted() {
        return wanted.getReadOnlyProperty();
    }

    /** Wants that row to be chosen where it stands. */
    public void want(Row row) {
        wanted.set(Optional.of(row));
        wanted.set(Optional.empty());
    }

    /** The user has chosen these. */
    public void choose(List<? extends Row> chosen) {
        if (!rows.get().equals(chosen)) {
            List<Row> all = List.copyOf(chosen);
            heads = Heads.of(all);
            rows.set(all);
        }
    }
}
