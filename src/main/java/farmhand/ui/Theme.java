package farmhand.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

import java.util.List;
import java.util.Objects;

/** Dark or light: as the desktop says, or as the user chose. */
final class Theme {
    /** What the user may choose. */
    enum Choice {
        /** As the desktop says, also when it changes its mind. */
        DESKTOP("menu.theme.desktop"),
        /** Always dark. */
        DARK("menu.theme.dark"),
        /** Always light. */
        LIGHT("menu.theme.light");

        private final String key;

        Choice(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.DESKTOP);
    private final Scene scene;

    Theme(Scene scene) {
        this.scene = scene;
        scene.getStylesheets().addAll(sheet("theme.css"), sheet("parts.css"));
        choice.subscribe(this::show);
        Platform.getPreferences().colorSchemeProperty().subscribe(this::show);
        show();
    }

    ObjectProperty<Choice> choice() {
        return choice;
    }

    private void show() {
        boolean dark =
                switch (choice.get()) {
                    case DARK -> true;
                    case LIGHT -> false;
                    case DESKTOP -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
                };
        Application.setUserAgentStylesheet(
                dark
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        scene.getRoot().getStyleClass().removeAll(List.of("dark", "light"));
        scene.getRoot().getStyleClass().add(dark ? "dark" : "light");
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
