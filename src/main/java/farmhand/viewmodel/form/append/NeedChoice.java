package farmhand.viewmodel.form.append;

import farmhand.farm.spec.NeedSpec;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** A block, by name, that a new one may be made to wait for. */
public final class NeedChoice {
    private final String name;
    private final BooleanProperty ticked = new SimpleBooleanProperty(this, "ticked");
    private final BooleanProperty byFrame = new SimpleBooleanProperty(this, "byFrame");

    NeedChoice(String name) {
        this.name = name;
    }

    /** Its name; all blocks that have it are waited for. */
    public String name() {
        return name;
    }

    /** Whether the new block waits for it. */
    public BooleanProperty ticked() {
        return ticked;
    }

    /** Whether each task waits for its own frames alone. */
    public BooleanProperty byFrame() {
        return byFrame;
    }

    NeedSpec spec() {
        return new NeedSpec.OnBlock(name, byFrame.get() ? NeedSpec.By.FRAME : NeedSpec.By.BLOCK);
    }
}
