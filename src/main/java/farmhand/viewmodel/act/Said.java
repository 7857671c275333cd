package farmhand.viewmodel.act;

import farmhand.viewmodel.text.Messages;

/**
 * What became of something the user did.
 *
 * @param text what happened, a sentence
 * @param remedy what to do about it; empty when nothing has to be done
 * @param undo revision that can be undone; {@link #NOTHING} when nothing can
 */
public record Said(String text, String remedy, long undo) {
    /** There is nothing to undo. */
    public static final long NOTHING = 0;

    /** Something that cannot be undone, or is not yet known to be. */
    public Said(String text, String remedy) {
        this(text, remedy, NOTHING);
    }

    /** There is no job to test a computer with; {@code why}, with what to do. */
    public static Said noTestJob(String why) {
        return new Said(Messages.text("welcome.noTest"), why);
    }

    /** Whether it can be undone. */
    public boolean canBeUndone() {
        return undo != NOTHING;
    }
}
