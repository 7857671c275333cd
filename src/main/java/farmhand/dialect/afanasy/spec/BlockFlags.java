package farmhand.dialect.afanasy.spec;

import farmhand.dialect.afanasy.json.Fields;

/**
 * The bits of a block's flags.
 *
 * @see <a href="https://cgru.readthedocs.io/en/latest/afanasy/submitting.html">Afanasy: block
 *     parameters</a>
 */
public final class BlockFlags {
    /** Its tasks are frames. */
    public static final long NUMERIC = 1;

    /** Its tasks take more or less as there is room. */
    static final long VARIABLE_CAPACITY = 2;

    /** Its tasks may begin when others have done part of their frames. */
    public static final long DEPEND_SUB_TASK = 16;

    /** Tasks were appended; who copies such a block says so of the copy, too. */
    public static final long APPENDED = 512;

    /**
     * Those that are kept and told back: variable capacity, master on slave, sub-task dependency,
     * no thumbnails, skip existing files, check rendered files, slave lost ignore, appended.
     */
    static final long KEPT =
            VARIABLE_CAPACITY | 8 | DEPEND_SUB_TASK | 32 | 64 | 128 | 256 | APPENDED;

    /** Several renders for a task: by an afserver alone. */
    static final long FORWARDED = 4;

    /** New tasks are suspended. */
    public static final long SUSPEND_NEW_TASKS = 1024;

    private BlockFlags() {}

    static boolean areHeld(Fields block) {
        return (block.number("flags", 0) & SUSPEND_NEW_TASKS) != 0;
    }
}
