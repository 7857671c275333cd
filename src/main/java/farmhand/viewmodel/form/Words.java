package farmhand.viewmodel.form;

import static farmhand.viewmodel.text.Messages.text;

import java.util.List;

/** Counts and lists in words. */
public final class Words {
    private Words() {}

    /** Such as {@code 3 tasks}. */
    public static String tasks(int count) {
        return text("dialog.tasks", count);
    }

    /** Such as {@code 3 frames}. */
    public static String frames(int count) {
        return text("dialog.frames", count);
    }

    /** Such as {@code render, denoise and comp}. */
    public static String list(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : text(
                        "dialog.and",
                        String.join(", ", words.subList(0, words.size() - 1)),
                        words.getLast());
    }
}
