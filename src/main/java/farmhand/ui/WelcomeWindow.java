package farmhand.ui;

import farmhand.ui.welcome.WelcomePage;
import farmhand.viewmodel.Appearance.Brightness;
import farmhand.viewmodel.welcome.WelcomeViewModel;
import farmhand.viewmodel.welcome.WelcomeViewModel.Way;

import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** A window of its own in which a farm is chosen, before there is one to show. */
public final class WelcomeWindow {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 640;

    private WelcomeWindow() {}

    /**
     * Puts the page onto {@code stage} and shows it; the act has the focus, or the address of a
     * farm to join.
     *
     * @param brightness as the user chose before, or as the desktop says
     * @param first whether leaving it leaves the program
     */
    public static void show(
            Stage stage, WelcomeViewModel welcome, Brightness brightness, boolean first) {
        WelcomePage page = new WelcomePage(welcome, stage::close, first);
        Scene scene = new Scene(page, WIDTH, HEIGHT);
        new Theme(scene, new SimpleObjectProperty<>(brightness)).show();
        FirstPlace.fit(stage, WIDTH, HEIGHT);
        stage.titleProperty().unbind(); // a farm's window may have had the stage
        stage.setTitle(WelcomePage.title(first));
        stage.setScene(scene);
        LeastSize.keep(stage, new Dimension2D(WIDTH, HEIGHT));
        stage.show();
        page.lookup(welcome.way().get() == Way.JOIN ? "#welcome-address" : "#welcome-act")
                .requestFocus();
    }
}
