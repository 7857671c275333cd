package farmhand.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import farmhand.ui.part.Icon;

import javafx.application.Application;
import javafx.css.CssParser;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.net.URI;
import java.util.Objects;

/** Loads the style sheets as the window does. */
@ExtendWith(ApplicationExtension.class)
final class ThemeSceneTest {

    @Start
    void start(Stage stage) {
        var label = new Label("48 frames");
        label.setId("label");
        var mark = new Region();
        mark.setId("mark");
        mark.getStyleClass().addAll("glyph", "glyph-running");
        var icon = new Icon(Feather.X);
        icon.setId("icon");
        var root = new VBox(label, mark, new Button("", icon));
        root.setId("root");
        root.getStyleClass().add("dark");
        Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
        var scene = new Scene(root, 200, 100);
        scene.getStylesheets().addAll(resource("theme.css"), resource("parts.css"));
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void theClassOfTheRootChoosesTheTheme(FxRobot robot) {
        Label label = robot.lookup("#label").queryAs(Label.class);
        Region mark = robot.lookup("#mark").queryAs(Region.class);
        assertEquals(Color.web("#E4E6EA"), label.getTextFill());
        assertEquals(Color.web("#FFD447"), fill(mark));

        robot.interact(
                () -> {
                    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
                    Node root = robot.lookup("#root").query();
                    root.getStyleClass().setAll("root", "light");
                    root.applyCss();
                });

        assertEquals(Color.web("#15181C"), label.getTextFill());
        assertEquals(Color.web("#B88800"), fill(mark));
    }

    @Test
    void anIconGrowsWithTheLettersAndShrinksAgain(FxRobot robot) {
        Icon icon = robot.lookup("#icon").queryAs(Icon.class);

        assertEquals("FeatherIcons", icon.getFont().getFamily());
        assertEquals(28, sizeAt(robot, icon, "zoom-200"));
        assertEquals(21, sizeAt(robot, icon, "zoom-150"));
        assertEquals(14, sizeAt(robot, icon, "zoom-100"));
    }

    private static int sizeAt(FxRobot robot, Icon icon, String zoom) {
        robot.interact(
                () -> {
                    Node root = robot.lookup("#root").query();
                    root.getStyleClass().setAll("root", "dark", zoom);
                    root.applyCss();
                });
        return Math.toIntExact(Math.round(icon.getFont().getSize()));
    }

    @Test
    void aPopupTakesTheThemeOfItsWindow(FxRobot robot) {
        var menu = new ContextMenu(new MenuItem("Retry"));

        robot.interact(() -> menu.show(robot.lookup("#label").query(), 10, 10));

        Label item = robot.from(menu.getScene().getRoot()).lookup(".label").queryAs(Label.class);
        assertEquals(Color.web("#E4E6EA"), item.getTextFill());
        robot.interact(menu::hide);
    }

    @Test
    void theTextIsInTheBundledFont(FxRobot robot) {
        Font font = robot.lookup("#label").queryAs(Label.class).getFont();

        assertEquals("Noto Sans", font.getFamily());
        assertEquals(13, font.getSize());
    }

    @ParameterizedTest
    @CsvSource({
        "NotoSans-Regular,       Noto Sans",
        "NotoSans-Medium,        Noto Sans Medium",
        "NotoSans-SemiBold,      Noto Sans SemiBold",
        "JetBrainsMono-Regular,  JetBrains Mono",
        "JetBrainsMono-Bold,     JetBrains Mono"
    })
    void everyFigureIsAsWideAsTheOthers(String file, String family) {
        Font font = Font.loadFont(resource("fonts/" + file + ".ttf"), 13);

        assertEquals(family, font.getFamily());
        for (char figure = '1'; figure <= '9'; figure++) {
            assertEquals(width("0", font), width(String.valueOf(figure), font), family + figure);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"theme", "states", "controls", "menus", "table", "window", "dialog"})
    void theStyleSheetHasNoErrors(String name) throws IOException {
        CssParser.errorsProperty().clear();

        var sheet = new CssParser().parse(URI.create(resource(name + ".css")).toURL());

        assertThat(CssParser.errorsProperty()).isEmpty();
        assertThat(sheet.getRules()).isNotEmpty();
    }

    private static double width(String text, Font font) {
        var node = new Text(text);
        node.setFont(font);
        return node.getLayoutBounds().getWidth();
    }

    private static Paint fill(Region region) {
        return region.getBackground().getFills().getFirst().getFill();
    }

    private static String resource(String name) {
        String path = "/farmhand/ui/" + name;
        return Objects.requireNonNull(ThemeSceneTest.class.getResource(path), path)
                .toExternalForm();
    }
}
