package farmhand.ui.frame;

import farmhand.ui.find.FindFields;
import farmhand.ui.find.ViewChoice;
import farmhand.ui.menu.FarmItems;
import farmhand.ui.part.Icon;
import farmhand.ui.part.Offered;
import farmhand.ui.part.Parts;
import farmhand.ui.part.Pills;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Places.Place;
import farmhand.viewmodel.farms.KnownFarms;
import farmhand.viewmodel.text.Messages;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** Which farm this is, how it is, and the way to give it work. */
public final class TopBar extends HBox {
    private static final double WHOLE = Double.MAX_VALUE;

    /** How much is read of a farm's name where there is little room, in sizes of its letters. */
    private static final double SHORT = 5;

    public TopBar(FarmViewModel farm, FindFields fields) {
        getStyleClass().add("top-bar");
        Label name = Parts.label("", "strong");
        name.textProperty().bind(farm.name());
        name.setId("farm-name");
        Label state = Parts.label("", "muted");
        state.textProperty().bind(farm.connection().word());
        LiveDot.warn(state, farm.connection());
        KnownFarms known = farm.computer().outside().farms();
        BooleanBinding news = Bindings.createBooleanBinding(known::hasNewsElsewhere, known.all());
        Icon bell = new Icon(Feather.BELL);
        bell.setId("news-elsewhere");
        bell.visibleProperty().bind(news);
        bell.managedProperty().bind(news);
        HBox card = new HBox(new LiveDot(farm.connection()), name, state, bell);
        card.getStyleClass().add("farm-line");
        MenuButton farms = new MenuButton("", card);
        farms.setId("farm-menu");
        farms.getStyleClass().add("farm-card");
        farms.setMinWidth(USE_PREF_SIZE);
        farms.setAccessibleText(Messages.text("farms.title"));
        farms.setTooltip(new Tooltip());
        farms.getTooltip()
                .textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        news.get()
                                                ? Messages.text("farms.news", farm.name().get())
                                                : farm.name().get(),
                                farm.name(),
                                news));
        farms.accessibleHelpProperty().bind(farms.getTooltip().textProperty());
        farms.getItems().setAll(FarmItems.of(farm, "top"));
        farms.setOnShowing(_ -> farms.getItems().setAll(FarmItems.of(farm, "top")));
        Pills<Place> places =
                new Pills<>(
                        "place",
                        List.of(Place.JOBS, Place.WORKERS, Place.USERS, Place.ACTIVITY),
                        place -> Messages.text(place.key()),
                        farm.places().shown());
        places.setMinWidth(USE_PREF_SIZE); // rather the field is short
        StackPane undo =
                Offered.button(farm.actions().of("undo"), "undo", Feather.CORNER_UP_LEFT, "quiet");
        BooleanBinding room = Room.in(widthProperty(), farm.computer().appearance());
        spare(state, room); // the dot tells it
        spare(undo, room.and(fields.saying().not())); // the menu has it
        ViewChoice view = new ViewChoice(farm);
        BooleanBinding words = Room.forWords(widthProperty(), farm.computer().appearance());
        view.contentDisplayProperty()
                .bind(words.map(now -> now ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY));
        name.maxWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> words.get() ? WHOLE : SHORT * name.getFont().getSize(),
                                words,
                                name.fontProperty()));
        getChildren()
                .setAll(
                        farms,
                        places,
                        Offered.button(
                                farm.actions().of("submit"), "submit", Feather.PLUS, "primary"),
                        undo,
                        fields,
                        view);
        HBox.setHgrow(fields, Priority.ALWAYS);
    }

    private static void spare(Node node, BooleanBinding room) {
        node.visibleProperty().bind(room);
        node.managedProperty().bind(room);
    }
}
