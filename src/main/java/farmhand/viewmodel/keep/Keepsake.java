package farmhand.viewmodel.keep;

/**
 * What the window remembers from one start to the next, as short texts by name. Called on the
 * window's thread; returns at once, and what is written reaches a disk a little later.
 */
public interface Keepsake {
    /** Remembers nothing. */
    Keepsake NOTHING =
            new Keepsake() {
                @Override
                public String read(String name) {
                    return "";
                }

                @Override
                public void write(String name, String text) {}
            };

    /** What was written last under that name; empty when nothing was. */
    String read(String name);

    /** Keeps {@code text} under {@code name} instead of what was there. */
    void write(String name, String text);
}
