package farmhand.ui;

import farmhand.ui.strip.Palette;
import farmhand.ui.table.FarmTable;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.text.Messages;

import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** The window on one farm. */
public final class MainWindow {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final Scene scene;

    private MainWindow(FarmViewModel farm) {
        Palette palette = new Palette();
        FarmTable table = new FarmTable(farm, palette, new EmptyPlace());
        BorderPane jobs = new BorderPane(table.node());
        jobs.setTop(new VBox(new AmberBar(farm.connection()), new ChipsBar(farm.rows())));
        BorderPane regions = new BorderPane(jobs);
        regions.setBottom(new StatusBar(farm));
        scene = new Scene(new StackPane(regions, palette), WIDTH, HEIGHT);
        regions.setTop(new VBox(new MainMenu(new Theme(scene)), new TopBar(farm)));
    }

    /** Puts the window onto {@code stage} and shows it. */
    public static void show(Stage stage, FarmViewModel farm) {
        MainWindow window = new MainWindow(farm);
        stage.setTitle(Messages.text("window.title", farm.name()));
        stage.setScene(window.scene);
        stage.show();
    }
}
