package farmhand.viewmodel.form;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.spec.BlockSpec;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Counts and lists in words. */
public final class Words {
    private static final int MOST_NAMED = 6;

    private Words() {}

    /** Such as {@code 3 tasks}. */
    public static String tasks(int count) {
        return text("dialog.tasks", count);
    }

    /** Such as {@code 3 frames}. */
    public static String frames(int count) {
        return text("dialog.frames", count);
    }

    /** Such as {@code 2 blocks: render (48 tasks) and sheet (1 task)}. */
    public static String blocks(List<BlockSpec> blocks) {
        List<String> named =
                blocks.stream()
                        .limit(MOST_NAMED)
                        .map(block -> text("dialog.block", block.name(), block.work().count()))
                        .collect(Collectors.toCollection(ArrayList::new));
        if (blocks.size() > MOST_NAMED) {
            named.add(text("dialog.more", blocks.size() - MOST_NAMED));
        }
        return text("dialog.blocks", blocks.size(), list(named));
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
