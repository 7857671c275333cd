package farmhand.farm.task;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Chunks of tasks by their number, on pages: a change copies one page and the list of pages, and
 * two versions are compared page by page, so that both cost what differs and not what there is.
 *
 * <p>Immutable; an empty chunk is one that nothing has happened to.
 */
final class Chunks {
    private static final int PAGE = 128;
    private static final Task[] UNTOUCHED = new Task[0];
    private static final Task[][] BLANK = blank();

    /** Full pages, the last one too. */
    private final Task[][][] pages;

    private final int count;

    private Chunks(Task[][][] pages, int count) {
        this.pages = pages;
        this.count = count;
    }

    /** So many chunks that nothing has happened to. */
    static Chunks untouched(int count) {
        return new Chunks(new Task[0][][], 0).grownTo(count);
    }

    int count() {
        return count;
    }

    /** The tasks of the chunk, not to be changed; empty when nothing has happened to them. */
    Task[] get(int chunk) {
        return pages[chunk / PAGE][chunk % PAGE];
    }

    /** These, with untouched ones behind them up to {@code larger} in all. */
    Chunks grownTo(int larger) {
        Task[][][] more = Arrays.copyOf(pages, Math.ceilDiv(larger, PAGE));
        Arrays.fill(more, pages.length, more.length, BLANK);
        return new Chunks(more, larger);
    }

    /** Numbers of the chunks that something has happened to, ascending. */
    IntStream touched() {
        return touchedSince(new Chunks(new Task[0][][], 0));
    }

    /** Of these, the ones that are not the very same in {@code older}. Costs what differs. */
    @SuppressWarnings("ReferenceEquality") // versions share what did not change
    IntStream touchedSince(Chunks older) {
        return IntStream.range(0, pages.length)
                .filter(page -> pages[page] != older.page(page))
                .flatMap(page -> IntStream.range(page * PAGE, Math.min(count, (page + 1) * PAGE)))
                .filter(chunk -> get(chunk).length > 0 && !isShared(chunk, older));
    }

    /** Whether the chunk is the very same in {@code older}. */
    @SuppressWarnings("ReferenceEquality") // sharing is what is asked
    boolean isShared(int chunk, Chunks older) {
        return chunk < older.count && older.get(chunk) == get(chunk);
    }

    private Task[][] page(int number) {
        return number < pages.length ? pages[number] : BLANK;
    }

    private static Task[][] blank() {
        Task[][] page = new Task[PAGE][];
        Arrays.fill(page, UNTOUCHED);
        return page;
    }

    /** Another version in the making. Used by one thread, once. */
    static final class Draft {
        private final Chunks from;
        private final Task[][][] pages;

        Draft(Chunks from) {
            this.from = from;
            this.pages = from.pages.clone();
        }

        Task[] get(int chunk) {
            return pages[chunk / PAGE][chunk % PAGE];
        }

        @SuppressWarnings("ReferenceEquality") // a page is copied once
        void put(int chunk, Task[] tasks) {
            int page = chunk / PAGE;
            if (pages[page] == from.pages[page]) {
                pages[page] = pages[page].clone();
            }
            pages[page][chunk % PAGE] = tasks;
        }

        Chunks finished() {
            return new Chunks(pages, from.count);
        }
    }
}
