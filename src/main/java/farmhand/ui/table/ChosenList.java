package farmhand.ui.table;

import farmhand.viewmodel.row.Line;

import javafx.collections.ObservableListBase;
import javafx.scene.control.TreeItem;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/** What is chosen, in one of the forms in which the toolkit wants it. */
final class ChosenList<E> extends ObservableListBase<E> {
    /**
     * What is chosen, and where that stands.
     *
     * @param rows from the top
     * @param items as many, in the same order
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by isSame
    record Where(int[] rows, List<TreeItem<Line>> items) {
        static final Where NOWHERE = new Where(new int[0], List.of());

        boolean isSame(Where other) {
            return Arrays.equals(rows, other.rows) && items.equals(other.items);
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

    /** Is that from now on; heard of once {@link #say} is called. */
    void become(Where next) {
        beginChange();
        if (now.isSame(next)) {
            return;
        }
        List<E> before = list(now);
        now = next;
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
