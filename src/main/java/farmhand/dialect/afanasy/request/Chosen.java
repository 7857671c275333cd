package farmhand.dialect.afanasy.request;

import farmhand.dialect.afanasy.json.Fields;
import farmhand.dialect.afanasy.json.Prefixes;

import java.util.List;

/**
 * Which nodes a {@code get} asks for: those with its ids, else those its mask names, else all. Only
 * a mode of a single id asks for more than a list.
 *
 * @param ids numbers of nodes, some of which may not be there
 * @param mask beginnings of names, looked at where there are no ids; nothing for all
 * @param mode what is asked of a single one, or nothing
 */
record Chosen(List<Long> ids, String mask, String mode) {

    static Chosen of(Fields get) {
        return new Chosen(get.numbers("ids"), get.text("mask"), get.text("mode"));
    }

    boolean has(long id, String name) {
        if (!ids.isEmpty()) {
            return ids.contains(id);
        }
        return mask.isEmpty() || new Prefixes(mask).matches(name);
    }

    /** The mode, where it is asked of a single node; otherwise nothing. */
    String modeOfOne() {
        return ids.size() == 1 ? mode : "";
    }
}
