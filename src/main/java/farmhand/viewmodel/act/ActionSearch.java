package farmhand.viewmodel.act;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds actions by any of their words, or by those of other tools. */
public final class ActionSearch {
    private final List<Action> all;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Action>> found =
            new ReadOnlyObjectWrapper<>(List.of());

    ActionSearch(List<Action> all) {
        this.all = List.copyOf(all);
        typed.subscribe(this::look);
    }

    /** What was typed. */
    public StringProperty typed() {
        return typed;
    }

    /** What fits, first what can be done now. */
    public ReadOnlyObjectProperty<List<Action>> found() {
        return found.getReadOnlyProperty();
    }

    /** Begins anew with nothing typed. */
    public void begin() {
        typed.set("");
        look();
    }

    private void look() {
        List<String> words = Arrays.asList(lower(typed.get()).strip().split("\\s+"));
        found.set(
                all.stream()
                        .filter(action -> words.stream().allMatch(word -> fits(action, word)))
                        .sorted(Comparator.comparing(a -> !a.missing().get().isEmpty()))
                        .toList());
    }

    /** Each word begins some word of the action. */
    private static boolean fits(Action action, String word) {
        String text = lower(action.label().get() + " " + Synonyms.of(action.id()));
        return Arrays.stream(text.split("[\\s…]+")).anyMatch(one -> one.startsWith(word));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
