package farmhand.ui;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.command.Command;
import farmhand.ui.part.Icon;
import farmhand.ui.part.Parts;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.row.Mark;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the table says while there are no jobs: what to do, as acts and as a command. */
final class EmptyPlace extends VBox {
    private final VBox zone;

    EmptyPlace(FarmViewModel farm) {
        setId("empty");
        getStyleClass().add("empty-place");
        setAlignment(Pos.CENTER);
        Label title = Parts.label(text("empty.title"), "empty-title");
        HBox how =
                new HBox(
                        Parts.label(text("empty.before"), "muted"),
                        Parts.label(text("empty.key"), "key-cap"),
                        Parts.label(text("empty.after"), "muted"));
        how.getStyleClass().add("empty-line");
        zone = new VBox(strip(), title, how, acts(farm));
        zone.getStyleClass().add("drop-zone");
        zone.setMaxWidth(560);
        getChildren().setAll(zone, shell());
    }

    /** What shows that files may be dropped. */
    Node zone() {
        return zone;
    }

    /** How a job will look. */
    private static Node strip() {
        HBox strip =
                new HBox(
                        Stream.of(
                                        Collections.nCopies(10, Mark.DONE),
                                        Collections.nCopies(3, Mark.RUNNING),
                                        Collections.nCopies(7, Mark.READY))
                                .flatMap(List::stream)
                                .map(EmptyPlace::frame)
                                .toArray(Node[]::new));
        strip.getStyleClass().add("empty-strip");
        return strip;
    }

    private static Node frame(Mark mark) {
        Region frame = new Region();
        frame.getStyleClass().addAll("empty-frame", "empty-" + mark.style());
        return frame;
    }

    private static HBox acts(FarmViewModel farm) {
        Button submit = new Button(text("empty.submit"), new Icon(Feather.PLUS));
        submit.setId("empty-submit");
        submit.getStyleClass().add("primary");
        submit.setOnAction(_ -> farm.actions().of("submit").run());
        HBox acts = new HBox(submit);
        farm.computer()
                .outside()
                .testJob()
                .ifPresent(job -> acts.getChildren().add(test(farm, job)));
        acts.getStyleClass().addAll("empty-line", "empty-acts");
        acts.disableProperty().bind(farm.connection().stale()); // as at the top
        return acts;
    }

    private static Button test(FarmViewModel farm, Command.Submit job) {
        Button test = new Button(text("empty.test"));
        test.setId("empty-test");
        test.setOnAction(_ -> farm.commands().send(job, text("empty.testSent"), () -> {}));
        return test;
    }

    private static HBox shell() {
        Button copy = new Button("", new Icon(Feather.COPY));
        copy.getStyleClass().addAll("quiet", "small");
        copy.setAccessibleText(text("empty.copy"));
        copy.setOnAction(
                _ ->
                        Clipboard.getSystemClipboard()
                                .setContent(Map.of(DataFormat.PLAIN_TEXT, text("empty.command"))));
        HBox command = new HBox(Parts.label(text("empty.command"), "mono"), copy);
        command.getStyleClass().addAll("command", "empty-line");
        HBox shell = new HBox(Parts.label(text("empty.shell"), "subtle"), command);
        shell.getStyleClass().add("empty-line");
        return shell;
    }
}
