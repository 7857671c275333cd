package farmhand.viewmodel.row;

import static farmhand.viewmodel.text.Messages.text;

/** Marks with numbers, in the middle of sentences. */
final class Marks {
    private Marks() {}

    /** Such as {@code 16 running}. */
    static String count(Mark mark, int number) {
        return text("strip.count", number, mark.inWords());
    }
}
