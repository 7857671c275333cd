package farmhand.viewmodel.welcome;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.service.Bytes;

import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.core.Single;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The page on which a user says where renders run. Used on the window's thread. */
public final class WelcomeViewModel {
    /** One of the three. */
    public enum Way {
        /** Render on this computer. */
        HERE,
        /** Join a farm. */
        JOIN,
        /** Just look around. */
        LOOK
    }

    private static final int MOST_SLOTS = 999;
    private static final Pattern HOST = Pattern.compile("^(?:[a-z+]+://)?([^/:#]+).*");

    private final ThisComputer computer;
    private final Scheduler disk;
    private final Scheduler window;
    private final InstantSource clock;
    private final Consumer<Choice> chosen;
    private final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.HERE);
    private final StringProperty address = new SimpleStringProperty("");
    private final StringProperty slots = new SimpleStringProperty("");
    private final BooleanProperty testJob = new SimpleBooleanProperty(true);
    private final BooleanProperty whileIWork = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper looked = new ReadOnlyStringWrapper(text("welcome.looking"));
    private final ReadOnlyStringWrapper later = new ReadOnlyStringWrapper("");
    private final StringExpression act = Bindings.createStringBinding(this::actNow, way, address);
    private final StringExpression problem =
            Bindings.createStringBinding(this::problemNow, way, address, slots);
    private final BooleanExpression ready =
            Bindings.createBooleanBinding(this::isReady, way, address, slots);
    private final ObservableList<Renderer> renderers = FXCollections.observableArrayList();

    /**
     * A page that shows nothing of the computer until {@link #open}.
     *
     * @param disk where programs are looked for
     * @param window the window's thread
     * @param chosen is told what the user chose, once
     */
    public WelcomeViewModel(
            ThisComputer computer,
            Scheduler disk,
            Scheduler window,
            InstantSource clock,
            Consumer<Choice> chosen) {
        this.computer = computer;
        this.disk = disk;
        this.window = window;
        this.clock = clock;
        this.chosen = chosen;
        slots.set(Integer.toString(computer.cores()));
        address.addListener((_, _, now) -> prefer(now.isBlank() ? way.get() : Way.JOIN));
    }

    /** There is a farm already, and another is looked for: it is joined, and nothing is sent. */
    public void joinAnother() {
        way.set(Way.JOIN);
        testJob.set(false);
    }

    /** Begins to look for renderers. */
    public void open() {
        Instant begin = clock.instant();
        // Not disposed of: a page that was left meanwhile is filled for nobody.
        var _ =
                Single.fromCallable(() -> new Look(computer.look(), computer.isRunning()))
                        .subscribeOn(disk)
                        .observeOn(window)
                        .subscribe(look -> show(look, Duration.between(begin, clock.instant())));
    }

    /** Which of the three is chosen. */
    public ObjectProperty<Way> way() {
        return way;
    }

    /** Whether what this computer has, and gives, matters to the choice. */
    public BooleanExpression isHere() {
        return Bindings.equal(way, Way.HERE);
    }

    /** Address of the farm to join; typing chooses {@link Way#JOIN}. */
    public StringProperty address() {
        return address;
    }

    /** Slots that this computer gives. */
    public StringProperty slots() {
        return slots;
    }

    /** Whether a small job is sent first. */
    public BooleanProperty testJob() {
        return testJob;
    }

    /** Whether this computer starts no renders while its user works at it. */
    public BooleanProperty whileIWork() {
        return whileIWork;
    }

    /** What was looked for, found or not; empty while it is looked for. */
    public ObservableList<Renderer> renderers() {
        return renderers;
    }

    /** How long the look took. */
    public ReadOnlyStringProperty looked() {
        return looked.getReadOnlyProperty();
    }

    /** When a change of slots counts, where that is not at once; else empty. */
    public ReadOnlyStringProperty later() {
        return later.getReadOnlyProperty();
    }

    /** Where the farm of this computer keeps what it owns. */
    public String folder() {
        return computer.folder();
    }

    /** Cores and memory. */
    public String machine() {
        return computer.memory() < 0
                ? text("welcome.cores", computer.cores())
                : text("welcome.machine", computer.cores(), Bytes.about(computer.memory()));
    }

    /** What the button says. */
    public StringExpression act() {
        return act;
    }

    /** What is wrong with what was typed for the chosen way; empty while nothing is. */
    public StringExpression problem() {
        return problem;
    }

    /** Whether the button can be pressed. */
    public BooleanExpression ready() {
        return ready;
    }

    /** The user says where a renderer is. */
    public void find(Renderer missing, Path program) {
        var _ =
                Single.fromCallable(() -> computer.lookAt(missing.name(), program))
                        .subscribeOn(disk)
                        .observeOn(window)
                        .subscribe(
                                found -> renderers.replaceAll(r -> r.equals(missing) ? found : r));
    }

    /** The user is done. */
    public void go() {
        if (ready().get()) {
            chosen.accept(
                    switch (way.get()) {
                        case HERE ->
                                new Choice.Here(
                                        slotsTyped() == computer.cores()
                                                ? Choice.Here.CORES
                                                : slotsTyped(),
                                        folders(),
                                        testJob.get(),
                                        whileIWork.get());
                        case JOIN -> new Choice.Join(address.get().strip());
                        case LOOK -> new Choice.LookAround();
                    });
        }
    }

    private void show(Look look, Duration took) {
        renderers.setAll(look.renderers());
        looked.set(text("welcome.looked", took.toMillis() / 1000.0));
        later.set(look.running() ? text("welcome.here.later") : "");
    }

    private String actNow() {
        return switch (way.get()) {
            case HERE -> text("welcome.here.act");
            case LOOK -> text("welcome.look.act");
            case JOIN ->
                    host().isEmpty()
                            ? text("welcome.join.act")
                            : text("welcome.join.actNamed", host());
        };
    }

    private String problemNow() {
        return switch (way.get()) {
            case HERE -> slotsProblem();
            case LOOK -> "";
            case JOIN -> address.get().isBlank() ? "" : addressProblem();
        };
    }

    private boolean isReady() {
        return problemNow().isEmpty() && (way.get() != Way.JOIN || !host().isEmpty());
    }

    private void prefer(Way wanted) {
        way.set(wanted);
    }

    private String host() {
        var match = HOST.matcher(address.get().strip());
        return match.matches() ? match.group(1) : "";
    }

    private String addressProblem() {
        return computer.problem(address.get().strip());
    }

    private String slotsProblem() {
        return slotsTyped() < 1 ? text("welcome.here.slotsProblem", MOST_SLOTS) : "";
    }

    private int slotsTyped() {
        String typed = slots.get().strip();
        int number = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
        return Math.min(number, MOST_SLOTS);
    }

    private List<String> folders() {
        return renderers.stream()
                .filter(one -> one.isFound() && !one.byName())
                .map(one -> Path.of(one.path()).getParent())
                .filter(Objects::nonNull)
                .map(Path::toString)
                .distinct()
                .toList();
    }

    private record Look(List<Renderer> renderers, boolean running) {}
}
