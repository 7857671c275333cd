package farmhand.ui.table;

import farmhand.viewmodel.row.Line;

import javafx.collections.ObservableListBase;
import javafx.scene.control.TreeItem;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** What is chosen, in one of the forms in which the toolkit wants it. */
final class ChosenList<E> extends ObservableListBase<E> {
    /** What is chosen, and where that stands, both from the top. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares these as wholes
    record Where(int[] rows, List<TreeItem<Line>> items) {
        static final Where NOWHERE = new Where(new int[0], List.of());

        /** Of those {@code rows} of {@code all}. */
        static Where of(BitSet rows, List<TreeItem<Line>> all) {
            int[] found = rows.stream().toArray();
            List<TreeItem<Line>> items = new ArrayList<>(found.length);
            for (int row : found) {
                items.add(all.get(row));
            }
            return new Where(found, items);
        }

        /** The same items where they stand now; empty if one has no row or they changed places. */
        Optional<Where> placed(ToIntFunction<TreeItem<Line>> rowOf) {
            int[] found = new int[rows.length];
            int above = -1;
            for (int i = 0; i < found.length; i++) {
                found[i] = rowOf.applyAsInt(items.get(i));
                if (found[i] <= above) {
                    return Optional.empty();
                }
                above = found[i];
            }
            return Optional.of(new Where(found, items));
        }

        /** The lowest row; -1 if there is none. */
        int bottom() {
            return rows.length == 0 ? -1 : rows[rows.length - 1];
        }
    }

    /** One of them in that form. */
    interface Form<E> {
        /** That of index {@code index}. */
        E of(Where where, int index);
    }

    private final Form<E> form;
    private Where now = Where.NOWHERE;

    ChosenList(Form<E> form) {
        this.form = form;
    }

    /** Is that from now on; heard of once {@link #say} is called, unless it is the same. */
    void become(Where next, boolean same) {
        beginChange();
        List<E> before = list(now);
        now = next;
        if (same) {
            return;
        }
        if (!before.isEmpty()) {
            nextRemove(0, before);
        }
        if (!isEmpty()) {
            nextAdd(0, size());
        }
    }

    void say() {
        endChange();
    }

    @Override
    public E get(int index) {
        return form.of(now, index);
    }

    @Override
    public int size() {
        return now.rows().length;
    }

    private List<E> list(Where where) {
        return new AbstractList<>() {
            @Override
            public E get(int index) {
                return form.of(where, index);
            }

            @Override
            public int size() {
                return where.rows().length;
            }
        };
    }
}
