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

    /**
     * The same of an entry that undoes another. Where it cannot be undone itself, as what was done
     * again cannot, it turned round what the other had said: {@code other} is what undoes that.
     */
    public Entry told(Undo other) {
        return undo.isNone() ? entry.with(Change.backwards(other)) : told();
    }
}
