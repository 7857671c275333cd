package farmhand.ui.find;

import farmhand.ui.part.Icon;
import farmhand.ui.part.Parts;
import farmhand.viewmodel.find.Typed;
import farmhand.viewmodel.text.Messages;

import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where rows are looked for by name or by a query, with what may stand next. While nobody types,
 * the terms stand as pills.
 */
final class FilterField extends CustomTextField {
    /** Leads here. */
    static final KeyCombination FIND =
            new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private static final double WIDTH = 358;
    private static final double LEAST = 120;
    private static final double BESIDE_PILLS = 64;
    private static final int KEYS_ROOM = 4;
    private static final double BLAMED = 2;
    private static final double BESIDE_PROMPT = 3.5; // letters
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final PseudoClass TOLD = PseudoClass.getPseudoClass("told");

    private final Typed<?> typed;
    private final String prompt;
    private final Tooltip problem = new Tooltip();
    private final TermPills pills = new TermPills();
    private final Region blamed = new Region();
    private final Label key = Parts.label(FIND.getDisplayText(), "key-cap");
    private final Button clear = new Button("", new Icon(Feather.X));

    /** Asked for on a thread of the control's own. */
    private volatile List<Typed.Offer> next = List.of();

    FilterField(String id, Typed<?> typed, String prompt) {
        this.typed = typed;
        this.prompt = Messages.text(prompt);
        setId(id);
        getStyleClass().add("filter");
        setPrefWidth(WIDTH);
        setMinWidth(LEAST);
        key.setMinWidth(USE_PREF_SIZE);
        setAccessibleText(Messages.text("sheet.find"));
        clear.getStyleClass().setAll("button", "quiet", "filter-clear");
        clear.setFocusTraversable(false); // Esc does the same
        clear.setAccessibleText(Messages.text("find.clear"));
        clear.setOnAction(_ -> clear());
        setLeft(pills);
        blamed.setId(id + "-blamed");
        blamed.getStyleClass().add("query-blamed");
        blamed.setManaged(false);
        blamed.setMouseTransparent(true);
        textProperty().bindBidirectional(typed.text());
        typed.problem().subscribe(this::blame);
        textProperty().subscribe(this::typed);
        textProperty().subscribe(this::tell);
        focusedProperty().subscribe(_ -> typed.typing(hasKeys()));
        typed.terms().subscribe(this::tell); // which follow the text
        focusedProperty().subscribe(this::tell);
        widthProperty().subscribe(this::tell);
        typed.wrong().subscribe(this::requestLayout);
        fontProperty().subscribe(this::tell);
    }

    /** The keys of {@code table} lead here, and those here back to it. */
    void serve(Node table) {
        table.addEventHandler(
                KeyEvent.KEY_TYPED,
                event -> {
                    if (event.getCharacter().equals("/") && event.getTarget() != this) {
                        event.consume();
                        begin();
                    }
                });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, table));
        new FilterOffers(this, () -> next, () -> leave(table));
    }

    /** Also while another window is looked at, from which one comes back to go on. */
    private boolean hasKeys() {
        return getScene() != null && equals(getScene().getFocusOwner());
    }

    /** What cannot be read is not left by mistake: the next keys would act on other rows. */
    private void leave(Node table) {
        if (typed.problem().get().isEmpty()) {
            table.requestFocus();
        }
    }

    /** Takes what is typed next, in place of what stands here. */
    void begin() {
        requestFocus();
        selectAll();
    }

    /** The text moves within the field as the caret does. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        typed.wrong().get().ifPresentOrElse(this::underline, () -> blamed.setVisible(false));
    }

    /** Below the letters that cannot be read, as far as they are seen. */
    private void underline(Typed.Wrong wrong) {
        if (!(getSkin() instanceof TextFieldSkin skin)) {
            return; // not shown yet
        }
        if (!getChildren().contains(blamed)) {
            getChildren().add(blamed);
        }
        int last = getLength();
        Rectangle2D first = skin.getCharacterBounds(Math.min(wrong.from(), last));
        Rectangle2D end = skin.getCharacterBounds(Math.min(wrong.to(), last));
        double from = Math.clamp(first.getMinX(), 0, getWidth());
        double to = Math.clamp(end.getMinX(), 0, getWidth());
        double wide = Math.max(to - from, getFont().getSize() / 2);
        blamed.resizeRelocate(from, first.getMaxY(), wide, BLAMED);
        blamed.setVisible(true);
    }

    private void pressed(KeyEvent event, Node table) {
        if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
            clear();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
            leave(table);
        } else {
            return;
        }
        event.consume();
    }

    /** The caret follows only after the text; it will stand behind what changed. */
    private void typed(String before, String now) {
        int same = 0;
        while (same < Math.min(before.length(), now.length())
                && before.charAt(before.length() - 1 - same)
                        == now.charAt(now.length() - 1 - same)) {
            same++;
        }
        next = isFocused() && !now.isBlank() ? typed.offers(now.length() - same) : List.of();
    }

    /** As pills while nobody types; as text where they cannot be read, or find no room. */
    private void tell() {
        List<String> terms = isFocused() ? List.of() : typed.terms().get();
        pseudoClassStateChanged(TOLD, pills.show(terms, getWidth() - BESIDE_PILLS));
        boolean room = getWidth() > key.prefWidth(-1) * KEYS_ROOM; // rather the prompt is read
        setRight(!getText().isEmpty() ? clear : room ? key : null);
        setPromptText(
                Stream.of(prompt, Messages.text("find.short"))
                        .filter(this::isWhole)
                        .findFirst()
                        .orElse("")); // the lens says so, too
    }

    /** Whether it can be read to its end with the letters as they are. */
    private boolean isWhole(String words) {
        Text measured = new Text(words);
        measured.setFont(getFont());
        return measured.getLayoutBounds().getWidth()
                <= getWidth()
                        - BESIDE_PROMPT * getFont().getSize()
                        - (key.equals(getRight()) ? key.prefWidth(-1) : 0);
    }

    private void blame(String text) {
        pseudoClassStateChanged(DANGER, !text.isEmpty());
        problem.setText(text);
        setTooltip(text.isEmpty() ? null : problem);
        setAccessibleHelp(text);
    }
}
