package farmhand.ui;

import farmhand.viewmodel.Places.Place;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import java.util.EnumMap;
import java.util.Map;

/**
 * The places in the middle of the window, of which one is seen. The jobs stay, since one comes back
 * to them all the time; of the others only the seen one is there, since the toolkit goes over
 * hidden nodes at each pulse as well.
 */
final class Middle extends StackPane {
    private final ObservableValue<Place> shown;
    private final Map<Place, Node> places = new EnumMap<>(Place.class);

    /** Make it before the places, so that one is here when it hears that it has the keys. */
    Middle(ObservableValue<Place> shown) {
        this.shown = shown;
        shown.subscribe((_, _) -> show());
    }

    /** What is seen in that place. */
    void put(Place place, Node node) {
        places.put(place, node);
        show();
    }

    private void show() {
        getChildren().removeIf(node -> !isHere(node));
        places.forEach(
                (place, node) -> {
                    node.setVisible(place == shown.getValue());
                    if (isHere(node) && !getChildren().contains(node)) {
                        getChildren().add(node);
                    }
                });
    }

    private boolean isHere(Node node) {
        return node.equals(places.get(Place.JOBS)) || node.equals(places.get(shown.getValue()));
    }
}
