package farmhand.viewmodel.notice;

import farmhand.farm.address.JobNumber;
import farmhand.viewmodel.keep.Keepsake;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is told, of which jobs, and where; as it was left. */
public final class NoticeSettings {
    private static final int MOST_BELLS = 1_000;
    private static final String WEBHOOK = "notice.webhook";

    /** What was kept last, as far as is known here. */
    private final Map<String, String> known = new HashMap<>();

    private final Map<Rule, BooleanProperty> rules = new EnumMap<>(Rule.class);
    private final BooleanProperty mine;
    private final BooleanProperty desktop;
    private final StringProperty webhook;
    private final Keepsake keepsake;
    private final String bellsKept;
    private final ObservableSet<Integer> bells = FXCollections.observableSet(new TreeSet<>());
    private final ObservableSet<Integer> bellsSeen = FXCollections.unmodifiableObservableSet(bells);

    /** Those of {@code farm}: its bells are its own, all else is the same everywhere. */
    NoticeSettings(Keepsake keepsake, String farm) {
        this.keepsake = keepsake;
        this.bellsKept = "notice.bells." + farm;
        Arrays.stream(Rule.values()).forEach(r -> rules.put(r, kept("notice.on." + r.word())));
        this.mine = kept("notice.mine");
        this.desktop = kept("notice.desktop");
        this.webhook = new SimpleStringProperty(keepsake.read(WEBHOOK));
        known.put(WEBHOOK, webhook.get());
        webhook.subscribe((_, now) -> keep(WEBHOOK, now.strip()));
        Stream.of(keepsake.read(bellsKept).split(","))
                .filter(one -> one.matches("\\d{1,9}"))
                .forEach(one -> bells.add(Integer.valueOf(one)));
    }

    /** Takes what was set meanwhile in the window of another farm. */
    void look() {
        rules.forEach((rule, on) -> look("notice.on." + rule.word(), on));
        look("notice.mine", mine);
        look("notice.desktop", desktop);
        if (isNew(WEBHOOK)) {
            webhook.set(keepsake.read(WEBHOOK));
        }
    }

    private void look(String name, BooleanProperty on) {
        if (isNew(name)) {
            on.set(isOn(name));
        }
    }

    private boolean isNew(String name) {
        String now = keepsake.read(name);
        return !now.equals(known.put(name, now));
    }

    private void keep(String name, String text) {
        keepsake.write(name, text);
        known.put(name, keepsake.read(name));
    }

    private boolean isOn(String name) {
        return !keepsake.read(name).equals("off");
    }

    /** Whether that happening is told. */
    public BooleanProperty rule(Rule rule) {
        return Objects.requireNonNull(rules.get(rule));
    }

    /** Whether it is told of all jobs of the user, not only of those with a bell. */
    public BooleanProperty mine() {
        return mine;
    }

    /** Whether it is told on the desktop too. */
    public BooleanProperty desktop() {
        return desktop;
    }

    /** Address that each notice is posted to; empty = none. */
    public StringProperty webhook() {
        return webhook;
    }

    /** Numbers of the jobs that have a bell. */
    public ObservableSet<Integer> bells() {
        return bellsSeen;
    }

    /** Whether that job has a bell. */
    public boolean hasBell(JobNumber job) {
        return bells.contains(job.value());
    }

    /** Gives these jobs a bell, or takes it; the oldest go when there are too many. */
    public void ring(Collection<JobNumber> jobs, boolean on) {
        List<Integer> numbers = jobs.stream().map(JobNumber::value).toList();
        if (on) {
            bells.addAll(numbers);
        } else {
            numbers.forEach(bells::remove);
        }
        while (bells.size() > MOST_BELLS) {
            bells.remove(bells.iterator().next());
        }
        keepsake.write(
                bellsKept, bells.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    /** On, unless it was turned off. */
    private BooleanProperty kept(String name) {
        BooleanProperty property = new SimpleBooleanProperty(isOn(name));
        known.put(name, keepsake.read(name));
        property.subscribe((_, now) -> keep(name, now ? "on" : "off"));
        return property;
    }
}
