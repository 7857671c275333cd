package farmhand.ui;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.find.Find;
import farmhand.viewmodel.text.Messages;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What the table says while the view or the state that was chosen holds for no job. */
final class NothingFound extends VBox {
    NothingFound(Find find) {
        setId("nothing-found");
        getStyleClass().add("empty-place");
        setAlignment(Pos.CENTER);
        Label title = Parts.label("", "empty-title");
        title.setId("nothing-found-title");
        Button all = new Button(Messages.text("find.showAll"));
        all.setId("show-all");
        all.getStyleClass().add("primary");
        all.setOnAction(_ -> find.showAll());
        getChildren().setAll(title, all);
        find.found().subscribe(() -> title.setText(find.nothing()));
        visibleProperty().bind(title.textProperty().isNotEmpty());
    }
}
