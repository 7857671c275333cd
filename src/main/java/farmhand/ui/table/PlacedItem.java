package farmhand.ui.table;

import farmhand.viewmodel.row.Line;

import javafx.scene.control.TreeItem;

/** An item that remembers where it is, so that nobody has to look for it. */
class PlacedItem extends TreeItem<Line> {
    /** In which row of the table it was last seen; who asks looks whether it is still there. */
    private int row = -1;

    /** Its place among those that are being put in order; negative while it has none. */
    private int order = -1;

    PlacedItem(Line line) {
        super(line);
    }

    int row() {
        return row;
    }

    void row(int index) {
        row = index;
    }

    int order() {
        return order;
    }

    void order(int index) {
        order = index;
    }
}
