package farmhand.dialect.afanasy.answer;

/** How much of a block is told; each tells what the one before it tells, and more. */
public enum BlockForm {
    /** How far it is. */
    PROGRESS,
    /** And what was said of it, but how its tasks are run. */
    LISTED,
    /** And how they are run, but the tasks. */
    PROPERTIES,
    /** All. */
    FULL
}
