package farmhand.viewmodel.act.offer;

import farmhand.viewmodel.form.append.AppendWay;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.List;
import java.util.function.Consumer;

/** The ways in which one job can be given more; another one shows the form of that. */
public final class AppendChoice {
    private final List<AppendWay> offered;
    private final ObjectProperty<AppendWay> way;

    /** Of {@code offered} one is {@code shown}; {@code open} shows another. */
    public AppendChoice(List<AppendWay> offered, AppendWay shown, Consumer<AppendWay> open) {
        this.offered = List.copyOf(offered);
        this.way = new SimpleObjectProperty<>(this, "way", shown);
        way.subscribe((_, now) -> open.accept(now));
    }

    /** Those that there are for the job, one at least. */
    public List<AppendWay> offered() {
        return offered;
    }

    /** The one that is shown. */
    public ObjectProperty<AppendWay> way() {
        return way;
    }
}
