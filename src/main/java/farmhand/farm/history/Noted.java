package farmhand.farm.history;

/**
 * An entry together with what undoes it.
 *
 * @param undo nothing where it cannot be undone
 */
public record Noted(Entry entry, Undo undo) {}
