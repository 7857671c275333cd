package farmhand.ui;

import farmhand.ui.find.FindFields;
import farmhand.viewmodel.menu.Screen;
import farmhand.viewmodel.row.Line;
import farmhand.viewmodel.row.Row;
import farmhand.viewmodel.scene.SceneKind;
import farmhand.viewmodel.text.Messages;

import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;

import java.io.File;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What actions do to the window itself. */
final class OnScreen implements Screen {
    private final FindFields fields;
    private final TreeTableView<Line> table;

    OnScreen(FindFields fields, TreeTableView<Line> table) {
        this.fields = fields;
        this.table = table;
    }

    @Override
    public void fullScreen() {
        Window.getWindows().stream()
                .filter(Window::isFocused)
                .flatMap(one -> one instanceof Stage stage ? Stream.of(stage) : Stream.empty())
                .forEach(stage -> stage.setFullScreen(!stage.isFullScreen()));
    }

    @Override
    public void find() {
        fields.begin();
    }

    @Override
    public List<Line> lines() {
        return IntStream.range(0, table.getExpandedItemCount())
                .mapToObj(table::getTreeItem)
                .map(TreeItem::getValue)
                .toList();
    }

    @Override
    public void choose(List<Row> rows) {
        List<Line> lines = lines();
        Set<Row> wanted = new HashSet<>(rows);
        int[] places =
                IntStream.range(0, lines.size())
                        .filter(i -> lines.get(i) instanceof Row row && wanted.contains(row))
                        .toArray();
        if (places.length > 0) {
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().selectIndices(places[0], places);
            table.requestFocus();
        }
    }

    @Override
    public Optional<Path> save(String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text("export.title"));
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(window())).map(File::toPath);
    }

    @Override
    public List<Path> open() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text("dialog.submit.open"));
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                Messages.text("dialog.submit.jobFiles"), SceneKind.patterns()));
        List<File> files = chooser.showOpenMultipleDialog(window());
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    private Window window() {
        return table.getScene().getWindow();
    }
}
