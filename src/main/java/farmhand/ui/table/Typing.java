package farmhand.ui.table;

import farmhand.viewmodel.act.offer.TypedPriority;
import farmhand.viewmodel.row.Row;

import javafx.scene.control.IndexRange;
import javafx.scene.control.TextField;

import java.util.Optional;
import java.util.function.Function;

/**
 * What is being typed into one of a column's cells. The toolkit ends that and begins it anew
 * whenever it lays the rows out, in whichever cell shows the row then, with what the farm says.
 */
final class Typing {
    private final Function<Row, TypedPriority> begin;
    private Optional<TypedPriority> typed = Optional.empty();
    private String words = "";
    private IndexRange marked = new IndexRange(0, 0);

    /** Nothing yet; {@code begin} hears of the row into which somebody begins to type. */
    Typing(Function<Row, TypedPriority> begin) {
        this.begin = begin;
    }

    /** It goes on in {@code field}, or begins there if it was another row's. */
    void open(Row row, TextField field) {
        if (typed.filter(one -> one.row().equals(row)).isPresent()) {
            goOn(field);
        } else {
            typed = Optional.of(begin.apply(row));
            keep(field);
        }
    }

    /** Whatever becomes of {@code field}, what stands in it is kept. */
    void keep(TextField field) {
        words = field.getText();
        marked = field.getSelection();
    }

    /** Puts what was typed back into {@code field}. */
    void goOn(TextField field) {
        IndexRange range = marked;
        field.setText(words);
        field.selectRange(range.getStart(), range.getEnd());
        if (field.getSkin() == null) { // which would mark all of it, to be typed over
            field.skinProperty()
                    .subscribe((_, _) -> field.selectRange(range.getStart(), range.getEnd()));
        }
    }

    /** Sets what was typed; false where it is said why not. */
    boolean set(String all) {
        return typed.isEmpty() || typed.get().set(all);
    }

    /** The user has left it. */
    void forget() {
        typed = Optional.empty();
    }
}
