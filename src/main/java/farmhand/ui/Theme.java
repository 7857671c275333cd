package farmhand.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import farmhand.viewmodel.Appearance.Brightness;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Scene;

import java.util.List;
import java.util.Objects;

/**
 * Dark or light: as the desktop says, or as the user chose. Kept by its scene alone: the desktop
 * outlives windows, and would keep each that was ever opened.
 */
final class Theme {
    private final ObjectProperty<Brightness> choice;
    private final Scene scene;
    private final InvalidationListener changed = _ -> show();

    Theme(Scene scene, ObjectProperty<Brightness> choice) {
        this.scene = scene;
        this.choice = choice;
        scene.getStylesheets().addAll(sheet("theme.css"), sheet("parts.css"));
        scene.getProperties().put(Theme.class, this);
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            scene.getRoot().getStyleClass().add("opaque-popups");
        }
        choice.addListener(new WeakInvalidationListener(changed));
        Platform.getPreferences()
                .colorSchemeProperty()
                .addListener(new WeakInvalidationListener(changed));
    }

    void show() {
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
