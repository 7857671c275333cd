package farmhand.viewmodel.act;

import farmhand.viewmodel.row.Row;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;

/** The rows that the user has chosen: rows, not places, so that it holds while they move. */
public final class Selection {
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());

    /** The chosen rows, from the top. */
    public ReadOnlyObjectProperty<List<Row>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** The user has chosen these. */
    public void choose(List<? extends Row> chosen) {
        if (!rows.get().equals(chosen)) {
            rows.set(List.copyOf(chosen));
        }
    }
}
