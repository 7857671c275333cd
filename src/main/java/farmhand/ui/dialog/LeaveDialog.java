package farmhand.ui.dialog;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.Leave.How;
import farmhand.viewmodel.Leaving;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

import java.util.Locale;

/** Asks what becomes of what this computer renders; Enter keeps it rendering. */
public final class LeaveDialog extends Dialog {
    private static final double WIDTH = 592;

    /** A dialog about {@code leaving}. */
    public LeaveDialog(Leaving leaving) {
        super(text("dialog.leave.title"), WIDTH, leaving::stay);
        Button keep = button(leaving, How.KEEP, "primary");
        fill(
                keep,
                Parts.label(text("dialog.leave.lead"), "muted"),
                way(leaving, How.KEEP, keep),
                way(leaving, How.FINISH, button(leaving, How.FINISH)),
                Ways.way(
                        leaving.name(How.STOP),
                        leaving.means(How.STOP),
                        leaving.lost(),
                        button(leaving, How.STOP, "danger-act")));
        foot(Parts.space(), cancel());
    }

    private static Node way(Leaving leaving, How how, Button act) {
        return Ways.way(leaving.name(how), leaving.means(how), act);
    }

    private static Button button(Leaving leaving, How how, String... styles) {
        Button button = new Button(leaving.name(how));
        button.setId("leave-" + how.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().addAll(styles);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> leaving.go(how));
        return button;
    }
}
