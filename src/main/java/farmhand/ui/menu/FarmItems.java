package farmhand.ui.menu;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.farms.KnownFarm;
import farmhand.viewmodel.farms.KnownFarms;

import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

import java.util.ArrayList;
import java.util.List;

/** The farms that can be shown, as items of a menu. */
public final class FarmItems {
    private FarmItems() {}

    /** Items whose ids begin with {@code id}, as things are now. */
    public static List<MenuItem> of(FarmViewModel farm, String id) {
        KnownFarms farms = farm.computer().outside().farms();
        List<MenuItem> items = new ArrayList<>();
        for (KnownFarm one : farms.all()) {
            RadioMenuItem item = new RadioMenuItem(one.line());
            item.setId(id + "-farm-" + one.name().replaceAll("[^A-Za-z0-9-]", "-"));
            item.setSelected(one.shown());
            item.setOnAction(_ -> farms.show(one));
            items.add(item);
        }
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        MenuItem connect = new MenuItem(text("menu.connect"));
        connect.setId(id + "-connect");
        connect.setOnAction(_ -> farm.computer().outside().connect());
        items.add(connect);
        farms.all().stream()
                .filter(KnownFarm::shown)
                .filter(_ -> farms.all().stream().filter(KnownFarm::open).count() > 1)
                .map(one -> leave(farms, one, id))
                .forEach(items::add);
        return items;
    }

    private static MenuItem leave(KnownFarms farms, KnownFarm farm, String id) {
        MenuItem leave = new MenuItem(text("farms.leave", farm.name()));
        leave.setId(id + "-leave-farm");
        leave.setOnAction(_ -> farms.leave(farm));
        return leave;
    }
}
