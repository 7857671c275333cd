package farmhand.viewmodel.farms;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The farms that can be shown in a window, and the way from one to another. */
public interface KnownFarms {
    /** No others than the one that is shown. */
    KnownFarms NONE =
            new KnownFarms() {
                @Override
                public ObservableList<KnownFarm> all() {
                    return FXCollections.emptyObservableList();
                }

                @Override
                public void show(KnownFarm farm) {}

                @Override
                public void leave(KnownFarm farm) {}

                @Override
                public void leaveAll() {}
            };

    /** That of this computer, then the others, the one that was shown last first. */
    ObservableList<KnownFarm> all();

    /** Whether one that is open unseen has notices that were not read. */
    default boolean hasNewsElsewhere() {
        return all().stream().anyMatch(one -> !one.shown() && one.unread() > 0);
    }

    /** Shows that farm instead of the one that is seen, which stays open. */
    void show(KnownFarm farm);

    /** Does not follow that farm any longer; asks first where something of it runs here. */
    void leave(KnownFarm farm);

    /** Leaves all that are open, those first that ask; who stays with one stays with the rest. */
    void leaveAll();
}
