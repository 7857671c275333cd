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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is told, of which jobs, and where; as it was left. */
public final class NoticeSettings {
    private static final int MOST_BELLS = 1_000;

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
        this.webhook = new SimpleStringProperty(keepsake.read("notice.webhook"));
        webhook.subscribe((_, now) -> keepsake.write("notice.webhook", now.strip()));
        Stream.of(keepsake.read(bellsKept).split(","))
                .filter(one -> one.matches("\\d{1,9}"))
                .forEach(one -> bells.add(Integer.valueOf(one)));
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
        BooleanProperty property = new SimpleBooleanProperty(!keepsake.read(name).equals("off"));
        property.subscribe((_, now) -> keepsake.write(name, now ? "on" : "off"));
        return property;
    }
}
