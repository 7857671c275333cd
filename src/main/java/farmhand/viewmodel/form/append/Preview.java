package farmhand.viewmodel.form.append;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.row.Strip;

import java.util.List;

/**
 * The tasks of a block as they would stand: what is there, then what is new.
 *
 * @param there how the tasks stand that are there
 * @param fresh how many tasks are new; 0 while that is not known
 * @param standing which are there already, such as {@code Already there: 1–100}
 * @param coming which come, such as {@code New: 101-120}; empty while none do
 */
public record Preview(Strip.Segment there, int fresh, String standing, String coming) {
    /** Before anything is known. */
    static final Preview NONE = new Preview(new Strip.Segment(List.of()), 0, "", "");

    /** {@code fresh} more, of which {@code names} are the first and the last. */
    static Preview of(Strip.Segment there, int fresh, String standing, String names) {
        String coming = fresh == 0 ? "" : text("dialog.appendFrames.coming", names);
        return new Preview(there, fresh, standing, coming);
    }

    /** With nothing new. */
    Preview withoutNew() {
        return new Preview(there, 0, standing, "");
    }
}
