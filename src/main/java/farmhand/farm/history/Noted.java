package farmhand.farm.history;

/**
 * An entry together with what undoes it.
 *
 * @param undo nothing where it cannot be undone
 */
public record Noted(Entry entry, Undo undo) {
    /** The entry as the history tells it, with the values that were changed. */
    public Entry told() {
        return entry.with(Change.of(undo));
    }
}
