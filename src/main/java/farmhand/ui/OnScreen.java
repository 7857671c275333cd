package farmhand.ui;

import farmhand.viewmodel.menu.WindowActions;

import javafx.stage.Stage;
import javafx.stage.Window;

import java.util.stream.Stream;

/** What actions do to the window itself. */
final class OnScreen implements WindowActions.Screen {
    private final FindFields fields;

    OnScreen(FindFields fields) {
        this.fields = fields;
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
}
