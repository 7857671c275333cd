package farmhand.viewmodel.act;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A key with what is held beside it, as {@code Shortcut+Shift+Z}; however it is written, it is one.
 *
 * @param held in one order
 * @param key by its name, such as {@code Z} or {@code Close Bracket}
 */
record Chord(List<String> held, String key) {
    private static final Pattern PLUS = Pattern.compile("\\+");
    private static final List<String> HELD = List.of("Shortcut", "Alt", "Shift");
    private static final Pattern FUNCTION = Pattern.compile("F\\d{1,2}");

    Chord {
        held = List.copyOf(held);
    }

    static Chord of(String written) {
        List<String> parts = PLUS.splitAsStream(written).map(String::strip).toList();
        List<String> held = new ArrayList<>();
        for (String one : HELD) {
            if (parts.contains(one)) {
                held.add(one);
            }
        }
        return new Chord(held, parts.isEmpty() ? "" : parts.getLast());
    }

    /** Whether it can stand for nothing else where one types. */
    boolean isNeverTyped() {
        return held.contains("Shortcut") || held.contains("Alt") || FUNCTION.matcher(key).matches();
    }
}
