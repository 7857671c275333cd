package farmhand.ui.find;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Icon;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Places.Place;
import farmhand.viewmodel.Sheets;
import farmhand.viewmodel.find.JobsView;
import farmhand.viewmodel.find.SavedViews.Saved;
import farmhand.viewmodel.worker.WorkersView;

import javafx.collections.ListChangeListener;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/** Which view is looked at, beside the field that narrows it; the way to the others. */
public final class ViewChoice extends MenuButton {
    private static final int LONG = 24;

    private final FarmViewModel farm;
    private final Tooltip tip = new Tooltip();

    public ViewChoice(FarmViewModel farm) {
        super("", new Icon(Feather.STAR));
        this.farm = farm;
        setId("view-choice");
        setMnemonicParsing(false);
        setMinWidth(USE_PREF_SIZE);
        setAccessibleHelp(text("view.title"));
        setTooltip(tip);
        setOnShowing(_ -> getItems().setAll(items()));
        getItems().setAll(items());
        farm.find().found().subscribe(this::tell);
        farm.find().typed().text().subscribe(_ -> tell());
        farm.saved().all().addListener((ListChangeListener<Saved>) _ -> tell());
        farm.places().workers().view().subscribe(this::tell);
        farm.places().shown().subscribe(this::tell);
    }

    private boolean isOnWorkers() {
        return farm.places().shown().get() == Place.WORKERS;
    }

    private void tell() {
        String title =
                isOnWorkers()
                        ? farm.places().workers().view().get().title()
                        : farm.saved().shownTitle();
        setText(title.length() > LONG ? title.substring(0, LONG - 1) + "…" : title);
        tip.setText(title);
    }

    private List<MenuItem> items() {
        return isOnWorkers() ? workers() : jobs();
    }

    private List<MenuItem> workers() {
        List<MenuItem> items = new ArrayList<>();
        for (WorkersView view : WorkersView.values()) {
            items.add(
                    item(
                            "choose-" + view.id(),
                            view.title(),
                            farm.places().workers().view().get() == view,
                            () -> farm.places().workers().view().set(view)));
        }
        return items;
    }

    private List<MenuItem> jobs() {
        List<MenuItem> items = new ArrayList<>();
        for (JobsView view : JobsView.values()) {
            items.add(
                    item(
                            "choose-" + view.id(),
                            view.title(),
                            farm.find().isPlain(view),
                            () -> onJobs(() -> farm.find().show(view))));
        }
        items.add(new SeparatorMenuItem());
        for (Saved saved : farm.saved().all()) {
            items.add(
                    item(
                            "choose-saved-" + saved.name().replace(' ', '-'),
                            saved.name(),
                            farm.saved().isShown(saved),
                            () -> onJobs(() -> farm.saved().show(saved))));
        }
        MenuItem save = new MenuItem(text("view.saveThis"));
        save.setId("choose-save");
        save.setOnAction(_ -> onJobs(() -> farm.sheets().show(Sheets.Sheet.SAVE_VIEW)));
        items.add(save);
        return items;
    }

    private void onJobs(Runnable act) {
        farm.places().shown().set(Place.JOBS);
        act.run();
    }

    private static MenuItem item(String id, String title, boolean chosen, Runnable act) {
        RadioMenuItem item = new RadioMenuItem(title);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setSelected(chosen);
        item.setOnAction(_ -> act.run());
        return item;
    }
}
