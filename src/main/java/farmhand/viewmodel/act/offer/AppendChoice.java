package farmhand.viewmodel.act.offer;

import farmhand.viewmodel.form.Form;
import farmhand.viewmodel.form.append.AppendBlocksForm;
import farmhand.viewmodel.form.append.AppendWay;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The ways in which one job can be given more; another one shows the form of that. Each form is
 * made once, so that what was typed into one is there again for who comes back to it.
 */
public final class AppendChoice {
    private final List<AppendWay> offered;
    private final ObjectProperty<AppendWay> way;
    private final Map<AppendWay, Form> forms = new EnumMap<>(AppendWay.class);

    /**
     * Of {@code offered} one is {@code shown}.
     *
     * @param first the form of that
     * @param make makes the form of another
     * @param open shows it
     */
    public AppendChoice(
            List<AppendWay> offered,
            AppendWay shown,
            Form first,
            Function<AppendWay, Form> make,
            Consumer<Form> open) {
        this.offered = List.copyOf(offered);
        this.way = new SimpleObjectProperty<>(this, "way", shown);
        forms.put(shown, first);
        way.subscribe((_, now) -> open.accept(forms.computeIfAbsent(now, make)));
    }

    /** Those that there are for the job, one at least. */
    public List<AppendWay> offered() {
        return offered;
    }

    /** The one that is shown. */
    public ObjectProperty<AppendWay> way() {
        return way;
    }

    /** Whether the form is one of these. */
    boolean has(Form form) {
        return forms.containsValue(form);
    }

    /** Puts the text of that file into the form of a new block, and shows that. */
    void open(Path file) {
        way.set(AppendWay.BLOCK);
        if (forms.get(AppendWay.BLOCK) instanceof AppendBlocksForm blocks) {
            blocks.open(file);
        }
    }
}
