package farmhand.app.desktop;

import farmhand.app.discovery.ThisHost;
import farmhand.app.files.OutputFiles;
import farmhand.app.files.RawJson;
import farmhand.app.program.Version;
import farmhand.dialect.afanasy.spec.AvoidedHosts;
import farmhand.farm.command.Command;
import farmhand.farm.command.CommandReader;
import farmhand.farm.command.Origin;
import farmhand.ui.FarmsWindow;
import farmhand.ui.FxScheduler;
import farmhand.ui.WelcomeWindow;
import farmhand.viewmodel.Appearance;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Leave;
import farmhand.viewmodel.OpenFarms;
import farmhand.viewmodel.Outside;
import farmhand.viewmodel.Remembered;
import farmhand.viewmodel.Surroundings;
import farmhand.viewmodel.act.offer.Avoiding;
import farmhand.viewmodel.check.FarmSight;
import farmhand.viewmodel.farms.KnownFarms;
import farmhand.viewmodel.keep.Keepsake;
import farmhand.viewmodel.notice.Notice;
import farmhand.viewmodel.picture.LocalFiles;
import farmhand.viewmodel.raw.RawText;
import farmhand.viewmodel.welcome.WelcomeViewModel;
import farmhand.viewmodel.worker.WhileIWork;

import io.reactivex.rxjava3.schedulers.Schedulers;

import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** The windows of this program: each on a farm, and the page that asks for one. */
final class Windows {
    private final FarmChoice farms;
    private final Origin origin;
    private final CommandReader reader;
    private final Keepsake keepsake;
    private final Telling telling = new Telling(System.getenv());
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Map<FarmViewModel, Opening> openings = new HashMap<>();
    private final Appearance appearance;
    private Optional<Opening> chosen = Optional.empty();
    private @Nullable OpenFarms window;
    private @Nullable Stage shown;
    private int open;
    private @Nullable Stage asking;

    /**
     * No windows yet.
     *
     * @param farms that they can be opened on
     * @param origin who acts in them
     * @param reader of job files
     * @param keepsake what they remember
     */
    Windows(FarmChoice farms, Origin origin, CommandReader reader, Keepsake keepsake) {
        this.farms = farms;
        this.origin = origin;
        this.reader = reader;
        this.keepsake = keepsake;
        this.appearance = new Appearance(keepsake);
    }

    /** Waits until the last of them is closed; not for the thread that paints. */
    void await() throws InterruptedException {
        closed.await();
    }

    /**
     * Asks for a farm, and opens a window on it; where it is asked already, that comes to the
     * front.
     */
    void ask() {
        if (asking != null) {
            asking.toFront();
            return;
        }
        Stage stage = stage(() -> asking = null);
        asking = stage;
        WelcomeViewModel welcome =
                new WelcomeViewModel(
                        farms.computer(),
                        Schedulers.io(),
                        FxScheduler.WINDOW,
                        InstantSource.system(),
                        choice -> {
                            open(farms.chosen(choice), List.of());
                            stage.close();
                        });
        welcome.whileIWork().set(WhileIWork.isOn(keepsake));
        // Asked once, whatever the answer is: a page that is closed was an answer too.
        keepsake.write(FirstStart.ASKED, "yes");
        boolean first = open == 1;
        if (!first) {
            welcome.joinAnother();
            stage.initOwner(shown); // else it may lie unseen behind that
        }
        WelcomeWindow.show(stage, welcome, appearance.brightness().get(), first);
        welcome.open();
    }

    /**
     * Shows a farm in the window, which is opened with the first.
     *
     * @param files for the Submit dialog; may be empty
     */
    void open(Opening opening, List<Path> files) {
        chosen = Optional.of(opening);
        farms().show(opening.address(), opening.isRemembered());
        chosen.filter(opening::equals).ifPresent(unused -> unused.link().close());
        chosen = Optional.empty();
        FarmViewModel farm = farms().shown().get().orElseThrow();
        Opening shown = openings.getOrDefault(farm, opening);
        opening.first().on(shown.link(), origin, farm.commands());
        if (!files.isEmpty()) {
            farm.forms().submit(files);
        }
    }

    private OpenFarms farms() {
        if (window == null) {
            OpenFarms made = new OpenFarms(keepsake, new Opened());
            window = made;
            shown = stage(() -> window = null);
            FarmsWindow.show(shown, made, keepsake);
        }
        return window;
    }

    /** Follows farms, and ends what belongs to them. */
    private final class Opened implements OpenFarms.Opener {
        @Override
        public String ownName() {
            return ThisHost.name();
        }

        @Override
        public FarmViewModel open(String address) {
            Opening opening = chosen.orElseGet(() -> farms.at(address));
            chosen = Optional.empty();
            FarmViewModel farm =
                    new FarmViewModel(
                            opening.name(),
                            opening.link(),
                            origin,
                            new Surroundings(
                                    FxScheduler.WINDOW,
                                    Schedulers.io(),
                                    Clock.system(ZoneId.systemDefault()),
                                    reader,
                                    opening.leave(),
                                    keepsake,
                                    new Program(opening)));
            openings.put(farm, opening);
            farm.open();
            return farm;
        }

        @Override
        public void chosen(FarmViewModel farm) {
            Opening opening = openings.get(farm);
            if (opening != null && opening.isRemembered()) {
                keepsake.write(FarmChoice.JOINED, opening.address());
            }
        }

        @Override
        public void closed(FarmViewModel farm) {
            farm.close();
            Opening opening = openings.remove(farm);
            if (opening != null) {
                opening.end().run();
            }
        }
    }

    private Stage stage(Runnable whenHidden) {
        Stage stage = new Stage();
        open++;
        stage.setOnHidden(
                _ -> {
                    whenHidden.run();
                    if (--open == 0) {
                        closed.countDown();
                    }
                });
        return stage;
    }

    /** This program, as a window on a farm sees it. */
    private final class Program implements Outside {
        private final Opening opening;

        Program(Opening opening) {
            this.opening = opening;
        }

        @Override
        public void connect() {
            ask();
        }

        @Override
        public KnownFarms farms() {
            return Windows.this.farms();
        }

        @Override
        public Optional<Appearance> appearance() {
            return Optional.of(appearance);
        }

        @Override
        public boolean hasDesktop() {
            return telling.hasDesktop();
        }

        @Override
        public void tell(Notice notice) {
            telling.onDesktop(notice);
        }

        @Override
        public void post(String address, Notice notice) {
            telling.post(address, notice);
        }

        @Override
        public String version() {
            return Version.NUMBER;
        }

        @Override
        public String machine() {
            return ThisHost.name();
        }

        @Override
        public FarmSight sight() {
            return opening.leave().equals(Leave.ELSEWHERE)
                    ? FarmSight.ELSEWHERE
                    : new OwnSight(farms.data(), System.getenv());
        }

        @Override
        public String diagnostics() {
            return Diagnostics.lines();
        }

        @Override
        public Optional<Path> logs() {
            return Optional.of(farms.data().logs());
        }

        @Override
        public RawText printer() {
            return new RawJson();
        }

        @Override
        public Avoiding avoiding() {
            return AvoidedHosts::with;
        }

        @Override
        public LocalFiles files() {
            return new OutputFiles(farms.data(), opening.name(), keepsake, System.getenv());
        }

        @Override
        public Optional<Remembered> lastRows() {
            return KeptRows.of(farms.data(), opening.name()).read();
        }

        @Override
        public void keepRows(Remembered rows) {
            KeptRows.of(farms.data(), opening.name()).write(rows);
        }

        @Override
        public Optional<Command.Submit> testJob() {
            return opening.testJob();
        }
    }
}
