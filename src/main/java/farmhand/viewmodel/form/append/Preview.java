package farmhand.viewmodel.form.append;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.row.Strip;

import java.util.List;

/**
 * The frames of a block as they would stand: what is there, then what is new.
 *
 * @param there how the tasks stand that are there
 * @param fresh how many tasks are new; 0 while that is not known
 * @param first frame of what is there, as text
 * @param last frame of what is there, as text
 * @param added the new frames, as text; empty while they are not known
 */
public record Preview(Strip.Segment there, int fresh, String first, String last, String added) {
    /** Before anything is known. */
    static final Preview NONE = new Preview(new Strip.Segment(List.of()), 0, "", "", "");

    /** Which frames are there already, such as {@code Already there: 1–100}. */
    public String standing() {
        return text("dialog.appendFrames.standing", first, last);
    }

    /** Which are new, such as {@code New: 101-120}; empty while none are. */
    public String coming() {
        return added.isEmpty() ? "" : text("dialog.appendFrames.coming", added);
    }

    /** With nothing new. */
    Preview withoutNew() {
        return new Preview(there, 0, first, last, "");
    }
}
