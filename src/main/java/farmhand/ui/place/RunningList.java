package farmhand.ui.place;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.Jumps;
import farmhand.viewmodel.row.Lines;
import farmhand.viewmodel.worker.OnWorker;

import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What a machine runs, a card for each that is seen: there may be hundreds. */
final class RunningList extends ListView<OnWorker> {
    private static final int LEAST = 2;

    private final ObservableList<OnWorker> tasks = FXCollections.observableArrayList();

    RunningList(Jumps jumps) {
        setId("runs-here");
        getStyleClass().addAll("card-list", "actions-list");
        setAccessibleText(text("worker.runs"));
        setItems(tasks);
        setCellFactory(_ -> new Cell(jumps));
        var count = Bindings.size(tasks);
        prefHeightProperty().bind(fixedCellSizeProperty().multiply(count).add(LEAST));
        minHeightProperty()
                .bind(fixedCellSizeProperty().multiply(Bindings.min(count, LEAST)).add(LEAST));
        setMaxHeight(USE_PREF_SIZE);
        visibleProperty().bind(count.greaterThan(0));
        managedProperty().bind(visibleProperty());
    }

    /** A card stays while its task goes on. */
    void show(List<OnWorker> now) {
        if (now.stream()
                .map(OnWorker::address)
                .toList()
                .equals(tasks.stream().map(OnWorker::address).toList())) {
            for (int i = 0; i < now.size(); i++) {
                if (!now.get(i).equals(tasks.get(i))) {
                    tasks.set(i, now.get(i));
                }
            }
        } else {
            Lines.edit(tasks, now);
        }
    }

    /** A press on its ground does not take the keys from the table. */
    @Override
    public void requestFocus() {}

    private static final class Cell extends ListCell<OnWorker> {
        private final RunningCard card;

        Cell(Jumps jumps) {
            card = new RunningCard(jumps);
            card.prefWidthProperty().bind(widthProperty());
            setPrefWidth(0); // as wide as the list, not as what a task says
        }

        @Override
        protected void updateItem(@Nullable OnWorker task, boolean empty) {
            super.updateItem(task, empty);
            if (task == null) {
                setGraphic(null);
            } else {
                card.show(task);
                setGraphic(card);
            }
        }
    }
}
