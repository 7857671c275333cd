package farmhand.viewmodel;

import farmhand.viewmodel.farms.KnownFarm;
import farmhand.viewmodel.farms.KnownFarms;
import farmhand.viewmodel.keep.Keepsake;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The farms of one window: several are followed, one is seen. Those that were seen lately are
 * remembered. Used on the window's thread.
 */
public final class OpenFarms implements KnownFarms {
    /** What begins and ends to follow a farm. */
    public interface Opener {
        /** Name of the farm of this computer. */
        String ownName();

        /** Follows the farm of that address from now on; an empty one is this computer's. */
        FarmViewModel open(String address);

        /**
         * The user went over to that farm, or is left with it: the one to begin with the next time.
         */
        void chosen(FarmViewModel farm);

        /** The farm is not followed any longer. */
        void closed(FarmViewModel farm);
    }

    private static final String RECENT = "recent.farms";
    private static final int MOST = 8;

    private final Keepsake keepsake;
    private final Opener opener;
    private final Map<String, FarmViewModel> open = new LinkedHashMap<>();
    private final List<KnownFarm> recent = new ArrayList<>();
    private final ObservableList<KnownFarm> all = FXCollections.observableArrayList();
    private final ObservableList<KnownFarm> seen = FXCollections.unmodifiableObservableList(all);
    private final ReadOnlyObjectWrapper<Optional<FarmViewModel>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean leavingAll;

    /**
     * None is open yet.
     *
     * @param keepsake remembers those that were seen lately
     */
    public OpenFarms(Keepsake keepsake, Opener opener) {
        this.keepsake = keepsake;
        this.opener = opener;
        keepsake.read(RECENT)
                .lines()
                .map(line -> line.split("\t", -1))
                .filter(parts -> parts.length == 2)
                .map(parts -> new KnownFarm(parts[0], parts[1], false, false))
                .filter(one -> recent.stream().noneMatch(known -> isSame(known, one)))
                .forEach(recent::add);
        tell();
    }

    /** The one that is seen; empty before the first and after the last. */
    public ReadOnlyObjectProperty<Optional<FarmViewModel>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** All that are followed. */
    public Collection<FarmViewModel> followed() {
        return List.copyOf(open.values());
    }

    @Override
    public ObservableList<KnownFarm> all() {
        return seen;
    }

    @Override
    public void show(KnownFarm farm) {
        show(farm.address(), farm.open() ? isRecent(farm.address()) : true);
        shown.get().ifPresent(opener::chosen);
    }

    private boolean isRecent(String address) {
        return recent.stream().anyMatch(one -> one.address().equals(address));
    }

    /**
     * Shows the farm of that address; one that is open takes another secret where one is brought,
     * or where it refuses its own.
     *
     * @param wanted its address
     * @param remembered whether it is offered again at the next start
     */
    public void show(String wanted, boolean remembered) {
        Optional<String> before = openAs(wanted);
        String address = before.filter(one -> !replaces(wanted, one)).orElse(wanted);
        before.filter(one -> !one.equals(address)).ifPresent(this::end);
        FarmViewModel farm = open.get(address);
        if (farm == null) {
            farm = opener.open(address);
            follow(address, farm);
        }
        if (remembered && !address.isEmpty()) {
            remember(new KnownFarm(farm.name().get(), address, false, false));
        }
        shown.set(Optional.of(farm));
        tell();
        if (!address.equals(wanted)) { // not by the address that was asked for
            opener.chosen(farm);
        }
    }

    /** The address by which that farm is followed already. */
    private Optional<String> openAs(String address) {
        KnownFarm wanted = new KnownFarm("", address, false, false);
        return open.keySet().stream()
                .filter(one -> isSame(new KnownFarm("", one, true, false), wanted))
                .findFirst();
    }

    private boolean replaces(String address, String before) {
        return !address.equals(before)
                && (new KnownFarm("", address, false, false).holdsSecret()
                        || Objects.requireNonNull(open.get(before)).connection().isRefused().get());
    }

    private static boolean isSame(KnownFarm a, KnownFarm b) {
        return a.place().equals(b.place());
    }

    private void end(String address) {
        FarmViewModel farm = open.remove(address);
        if (farm != null) {
            opener.closed(farm);
        }
    }

    @Override
    public void leave(KnownFarm farm) {
        FarmViewModel model = open.get(farm.address());
        if (model != null && open.size() > 1) {
            model.leaving().go(Leave.How.KEEP); // the window stays, and so does what runs
        } else if (model != null) {
            leave(model);
        }
    }

    @Override
    public void leaveAll() {
        leavingAll = true;
        Optional<FarmViewModel> asks =
                open.values().stream().filter(farm -> farm.leaving().asks()).findFirst();
        if (asks.isPresent()) {
            leave(asks.get());
        } else {
            followed().forEach(farm -> farm.leaving().request());
        }
    }

    private void leave(FarmViewModel farm) {
        if (farm.leaving().asks()) {
            shown.set(Optional.of(farm));
            tell();
        }
        farm.leaving().request();
    }

    private void follow(String address, FarmViewModel farm) {
        open.put(address, farm);
        farm.name().subscribe((_, name) -> rename(address, name));
        farm.notices().unread().subscribe((_, _) -> tell());
        farm.leaving()
                .gone()
                .subscribe(
                        gone -> {
                            if (gone) {
                                left(address, farm);
                            }
                        });
        farm.leaving()
                .asking()
                .subscribe(asking -> leavingAll &= asking || farm.leaving().gone().get());
    }

    private void left(String address, FarmViewModel farm) {
        if (!open.remove(address, farm)) {
            return;
        }
        opener.closed(farm); // first, since the program may end with what is seen
        if (shown.get().equals(Optional.of(farm))) {
            shown.set(open.values().stream().findFirst());
            if (!leavingAll) { // with all of them the window goes, which is no choice of another
                shown.get().ifPresent(opener::chosen);
            }
        }
        tell();
        if (leavingAll && !open.isEmpty()) {
            leaveAll();
        }
    }

    private void remember(KnownFarm farm) {
        if (farm.address().matches("(?s).*[\\t\\r\\n].*")) {
            return; // no address that was ever of use
        }
        recent.removeIf(one -> isSame(one, farm));
        recent.addFirst(farm);
        while (recent.size() > MOST) {
            recent.removeLast();
        }
        keep();
    }

    /** It says how it is called. */
    private void rename(String address, String name) {
        recent.replaceAll(
                one ->
                        one.address().equals(address)
                                ? new KnownFarm(name, address, false, false)
                                : one);
        keep();
        tell();
    }

    private void keep() {
        keepsake.write(
                RECENT,
                recent.stream()
                        .map(one -> one.name() + "\t" + one.address())
                        .collect(Collectors.joining("\n")));
    }

    /** Those that are open and not remembered, such as a sample, stand at the end. */
    private void tell() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("", opener.ownName());
        recent.forEach(farm -> names.put(farm.address(), farm.name()));
        open.forEach((address, farm) -> names.put(address, farm.name().get()));
        all.setAll(
                names.entrySet().stream().map(one -> known(one.getKey(), one.getValue())).toList());
    }

    private KnownFarm known(String address, String name) {
        FarmViewModel farm = open.get(address);
        return farm == null
                ? new KnownFarm(name, address, false, false)
                : new KnownFarm(
                        name,
                        address,
                        true,
                        shown.get().equals(Optional.of(farm)),
                        farm.notices().unread().get());
    }
}
