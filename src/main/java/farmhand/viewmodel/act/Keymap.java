package farmhand.viewmodel.act;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.keep.Keepsake;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which key does what, as the user set it. Used on the window's thread. */
public final class Keymap {
    private static final String KEPT = "keys";

    /** What stands for itself wherever rows are. */
    private static final Set<Chord> FIXED =
            Stream.of(
                            "L",
                            "G",
                            "H",
                            "1",
                            "2",
                            "3",
                            "4",
                            "5",
                            "6",
                            "7",
                            "8",
                            "Slash",
                            "Shift+Slash",
                            "Esc",
                            "Enter",
                            "Tab",
                            "Shift+Tab",
                            "Left",
                            "Right",
                            "Up",
                            "Down",
                            "Shortcut+A",
                            "Shortcut+K",
                            "Shortcut+N",
                            "Shortcut+H")
                    .map(Chord::of)
                    .collect(Collectors.toUnmodifiableSet());

    private final Keepsake keepsake;
    private final Map<String, Action> actions = new LinkedHashMap<>();
    private final Set<String> everywhere = new HashSet<>();
    private Map<String, String> set = Map.of();
    private String known = "";

    /** As {@code keepsake} has it. */
    public Keymap(Keepsake keepsake) {
        this.keepsake = keepsake;
    }

    /** These are meant by keys while the table has the focus. */
    void adopt(Collection<Action> some) {
        some.forEach(action -> actions.put(action.id(), action));
        read();
    }

    /** These are meant by keys wherever the focus is. */
    public void adoptEverywhere(Collection<Action> some) {
        some.forEach(action -> everywhere.add(action.id()));
        adopt(some);
    }

    /** Takes what was set meanwhile in the window of another farm. */
    public void look() {
        if (!keepsake.read(KEPT).equals(known)) {
            read();
        }
    }

    /** Why that key cannot do that, a sentence; empty when it can. */
    public String refusal(Action action, String key) {
        if (key.isEmpty()) {
            return "";
        }
        Chord chord = Chord.of(key);
        if (everywhere.contains(action.id()) && !chord.isNeverTyped()) {
            return text("keys.typed");
        }
        if (FIXED.contains(chord)) {
            return text("keys.fixed");
        }
        Optional<Action> other =
                actions.values().stream()
                        .filter(one -> !one.id().equals(action.id()))
                        .filter(one -> !one.key().isEmpty())
                        .filter(one -> Chord.of(one.key()).equals(chord))
                        .findFirst();
        return other.map(one -> text("keys.taken", one.name())).orElse("");
    }

    /** That key does that from now on, if it can; none where it is empty. */
    public void set(Action action, String key) {
        if (refusal(action, key).isEmpty()) {
            Map<String, String> then = new HashMap<>(set);
            if (key.equals(action.usualKey())) {
                then.remove(action.id());
            } else {
                then.put(action.id(), key);
            }
            keep(then);
        }
    }

    /** Whether a key was set that is not the usual one. */
    public boolean isSet(Action action) {
        return set.containsKey(action.id());
    }

    /** All keys are the usual ones again. */
    public void forget() {
        keep(Map.of());
    }

    private void keep(Map<String, String> then) {
        keepsake.write(
                KEPT,
                then.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining("\n")));
        apply(then);
        known = keepsake.read(KEPT);
    }

    private void read() {
        known = keepsake.read(KEPT);
        apply(
                known.lines()
                        .filter(line -> line.indexOf('=') > 0)
                        .collect(
                                Collectors.toMap(
                                        line -> line.substring(0, line.indexOf('=')),
                                        line -> line.substring(line.indexOf('=') + 1),
                                        (_, last) -> last)));
    }

    private void apply(Map<String, String> then) {
        set = Map.copyOf(then);
        actions.forEach((id, action) -> action.rekey(set.getOrDefault(id, action.usualKey())));
    }
}
