package farmhand.ui.welcome;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.welcome.WelcomeViewModel;
import farmhand.viewmodel.welcome.WelcomeViewModel.Way;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** Asks where renders run, on one page; Enter takes what is chosen. */
public final class WelcomePage extends BorderPane {
    private final WelcomeViewModel welcome;
    private final ToggleGroup ways = new ToggleGroup();

    /**
     * A page over {@code welcome}.
     *
     * @param leave closes it with nothing chosen
     * @param first whether there is no farm yet
     */
    public WelcomePage(WelcomeViewModel welcome, Runnable leave, boolean first) {
        this.welcome = welcome;
        setId("welcome");
        getStyleClass().add("welcome");
        List<WayCard> cards = List.of(here(), join(), look());
        cards.forEach(card -> card.follow(welcome.way(), ways));
        VBox left = new VBox(cards.toArray(Node[]::new));
        left.getStyleClass().add("welcome-ways");
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox columns = new HBox(left, new ComputerCard(welcome));
        columns.getStyleClass().add("welcome-columns");
        setTop(head(first));
        setCenter(columns);
        setBottom(foot(leave, text(first ? "menu.quit" : "dialog.cancel")));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressedOnChoice);
    }

    /** Enter begins there too, where the control itself would take it for a choice. */
    private void pressedOnChoice(KeyEvent event) {
        boolean onChoice =
                event.getTarget() instanceof RadioButton || event.getTarget() instanceof CheckBox;
        if (event.getCode() == KeyCode.ENTER && onChoice) {
            event.consume();
            if (welcome.ready().get()) {
                welcome.go();
            }
        }
    }

    /** What is asked: where to begin, or what to open beside it. */
    public static String title(boolean first) {
        return text(first ? "welcome.title" : "welcome.connect");
    }

    private static Node head(boolean first) {
        Region mark = new Region();
        mark.getStyleClass().add("welcome-mark");
        HBox title = new HBox(mark, Parts.label(title(first), "title"));
        title.getStyleClass().add("welcome-title");
        Label lead = Parts.label(text(first ? "welcome.lead" : "welcome.connectLead"), "muted");
        lead.setWrapText(true);
        VBox head = new VBox(title, lead);
        head.getStyleClass().add("welcome-head");
        return head;
    }

    private WayCard here() {
        Label folder = Parts.label(welcome.folder(), "mono", "welcome-path");
        folder.setId("welcome-folder");
        folder.setMaxWidth(Double.MAX_VALUE);
        return new WayCard(
                Way.HERE,
                Feather.CPU,
                "welcome.here.title",
                "welcome.here.means",
                folder,
                hint("welcome.here.local"));
    }

    private WayCard join() {
        TextField address = new TextField();
        address.setId("welcome-address");
        address.setPromptText(text("welcome.join.prompt"));
        address.setAccessibleText(text("welcome.join.address"));
        address.textProperty().bindBidirectional(welcome.address());
        // Not by the focus alone: who passes through it with Tab has chosen nothing.
        address.setOnMousePressed(_ -> welcome.way().set(Way.JOIN));
        return new WayCard(
                        Way.JOIN,
                        Feather.SERVER,
                        "welcome.join.title",
                        "welcome.join.means",
                        address,
                        hint("welcome.join.hint"))
                .startingAt(address);
    }

    private static WayCard look() {
        return new WayCard(Way.LOOK, Feather.EYE, "welcome.look.title", "welcome.look.means");
    }

    private Node foot(Runnable leave, String leaveWord) {
        Label note = Parts.label("", "subtle");
        note.setId("welcome-note");
        note.setWrapText(true);
        note.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(note, Priority.ALWAYS);
        welcome.problem()
                .subscribe(
                        problem -> {
                            note.setText(problem.isEmpty() ? text("welcome.note") : problem);
                            note.getStyleClass().setAll("label");
                            note.getStyleClass().add(problem.isEmpty() ? "subtle" : "failed-text");
                        });
        Button quit = new Button(leaveWord);
        quit.setId("welcome-leave");
        quit.setMinWidth(Region.USE_PREF_SIZE);
        quit.setCancelButton(true);
        quit.setOnAction(_ -> leave.run());
        HBox foot = new HBox(note, quit, act());
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("welcome-foot");
        return foot;
    }

    private Button act() {
        Button act = new Button("", Parts.label(text("dialog.enter"), "key-cap"));
        act.setId("welcome-act");
        act.getStyleClass().add("primary");
        act.setContentDisplay(ContentDisplay.RIGHT);
        act.setMinWidth(Region.USE_PREF_SIZE);
        act.setDefaultButton(true);
        act.textProperty().bind(welcome.act());
        act.disableProperty().bind(welcome.ready().not());
        act.accessibleHelpProperty().bind(welcome.problem());
        act.setOnAction(_ -> welcome.go());
        return act;
    }

    private static Label hint(String key) {
        Label hint = Parts.label(text(key), "field-hint");
        hint.setWrapText(true);
        return hint;
    }
}
