package farmhand.viewmodel.menu;

import farmhand.viewmodel.act.Action;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Finds actions by any of their words, or by those of other tools. */
public final class ActionSearch {
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s…“”,:|]+");

    private final Supplier<List<Action>> all;
    private List<Action> now = List.of();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Action>> found =
            new ReadOnlyObjectWrapper<>(List.of());

    /** Looks among {@code all}, which are asked for whenever it begins. */
    ActionSearch(Supplier<List<Action>> all) {
        this.all = all;
        typed.subscribe(this::look);
    }

    /** What was typed. */
    public StringProperty typed() {
        return typed;
    }

    /**
     * What fits: first what is called so, here or in other tools, then what has these words in its
     * name, then all else; of what fits alike first what can be done now.
     */
    public ReadOnlyObjectProperty<List<Action>> found() {
        return found.getReadOnlyProperty();
    }

    /** Begins anew with nothing typed. */
    public void begin() {
        now = all.get();
        typed.set("");
        look();
    }

    private void look() {
        String text = lower(typed.get()).strip();
        List<String> words = BLANK.splitAsStream(text).toList();
        found.set(
                now.stream()
                        .filter(action -> fits(named(action) + " " + Synonyms.of(action), words))
                        .sorted(
                                Comparator.comparingInt((Action a) -> distance(a, text, words))
                                        .thenComparing(a -> !a.missing().get().isEmpty()))
                        .toList());
    }

    private static int distance(Action action, String text, List<String> words) {
        if (text.isEmpty() || Synonyms.isCalled(action, text)) {
            return 0;
        }
        String name = named(action);
        return name.startsWith(text) ? 1 : fits(name, words) ? 2 : 3;
    }

    /** Each word begins some word of the text. */
    private static boolean fits(String text, List<String> words) {
        List<String> all = BETWEEN.splitAsStream(text).toList();
        return words.stream().allMatch(word -> all.stream().anyMatch(one -> one.startsWith(word)));
    }

    private static String named(Action action) {
        return lower(action.label().get());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
