package farmhand.viewmodel.notice;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.JobNumber;
import farmhand.viewmodel.keep.Keepsake;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is told, of which jobs, and where; as it was left. */
public final class NoticeSettings {
    private static final int MOST_BELLS = 1_000;
    private static final String WEBHOOK = "notice.webhook";
    private static final String ERRORS = "notices.many";
    private static final String MINUTES = "notices.minutes";
    private static final String QUIET = "notices.quiet";
    private static final Pattern WEB =
            Pattern.compile("https?://[^\\s/?#]\\S*", Pattern.CASE_INSENSITIVE);
    private static final int USUAL_ERRORS = 5;
    private static final int USUAL_MINUTES = 30;

    /** What was kept last, as far as is known here. */
    private final Map<String, String> known = new HashMap<>();

    private final Map<Rule, BooleanProperty> rules = new EnumMap<>(Rule.class);
    private final BooleanProperty mine;
    private final BooleanProperty desktop;
    private final StringProperty webhook;
    private final StringProperty errors;
    private final StringProperty minutes;
    private final StringProperty quiet;
    private final Keepsake keepsake;
    private final String bellsKept;
    private final ObservableSet<Integer> bells = FXCollections.observableSet(new TreeSet<>());
    private final ObservableSet<Integer> bellsSeen = FXCollections.unmodifiableObservableSet(bells);

    /** Those of {@code farm}: its bells are its own, all else is the same everywhere. */
    NoticeSettings(Keepsake keepsake, String farm) {
        this.keepsake = keepsake;
        this.bellsKept = "notice.bells." + farm;
        Arrays.stream(Rule.values())
                .forEach(r -> rules.put(r, kept("notice.on." + r.word(), r.isUsual())));
        this.mine = kept("notice.mine", true);
        this.desktop = kept("notice.desktop", true);
        this.errors = written(ERRORS, "5");
        this.minutes = written(MINUTES, "30");
        this.quiet = written(QUIET, "");
        this.webhook = written(WEBHOOK, "");
        Stream.of(keepsake.read(bellsKept).split(","))
                .filter(one -> one.matches("\\d{1,9}"))
                .forEach(one -> bells.add(Integer.valueOf(one)));
    }

    /** Takes what was set meanwhile in the window of another farm. */
    void look() {
        rules.forEach((rule, on) -> look("notice.on." + rule.word(), on, rule.isUsual()));
        look("notice.mine", mine, true);
        look("notice.desktop", desktop, true);
        Map.of(WEBHOOK, webhook, ERRORS, errors, MINUTES, minutes, QUIET, quiet)
                .forEach(
                        (name, written) -> {
                            if (isNew(name)) {
                                written.set(keepsake.read(name));
                            }
                        });
    }

    private void look(String name, BooleanProperty on, boolean usual) {
        if (isNew(name)) {
            on.set(isOn(name, usual));
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

    private boolean isOn(String name, boolean usual) {
        String said = keepsake.read(name);
        return said.isEmpty() ? usual : !said.equals("off");
    }

    private StringProperty written(String name, String usual) {
        String said = keepsake.read(name);
        StringProperty written = new SimpleStringProperty(said.isEmpty() ? usual : said);
        known.put(name, said);
        written.subscribe((_, now) -> keep(name, now.strip()));
        return written;
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

    /** So many failed tasks are many, as it is typed. */
    public StringProperty errors() {
        return errors;
    }

    /** So many minutes without anything that runs are long, as it is typed. */
    public StringProperty minutes() {
        return minutes;
    }

    /** Hours of each day in which nothing is told beyond the window; empty = none. */
    public StringProperty quiet() {
        return quiet;
    }

    /** What is wrong with what was typed, and what to do; empty when nothing is. */
    public String problem() {
        if (!isNumber(errors.get()) || !isNumber(minutes.get())) {
            return text("notice.noNumber");
        }
        if (!quiet.get().isBlank() && quietHours().isEmpty()) {
            return text("notice.noHours");
        }
        return webhook.get().isBlank() || WEB.matcher(webhook.get().strip()).matches()
                ? ""
                : text("notice.noWebhook");
    }

    int manyErrors() {
        return isNumber(errors.get()) ? Integer.parseInt(errors.get().strip()) : USUAL_ERRORS;
    }

    Duration longWait() {
        return Duration.ofMinutes(
                isNumber(minutes.get()) ? Integer.parseInt(minutes.get().strip()) : USUAL_MINUTES);
    }

    Optional<QuietHours> quietHours() {
        return QuietHours.parse(quiet.get());
    }

    /** The number that goes with that rule; 0 where none does. */
    long number(Rule rule) {
        return switch (rule) {
            case ERRORS -> manyErrors();
            case WAITING -> longWait().toMinutes();
            case DONE, STUCK, FAILED, FIRST_ERROR, BRAKE, APPROVAL -> 0;
        };
    }

    private static boolean isNumber(String typed) {
        return typed.strip().matches("[1-9]\\d{0,4}");
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

    /** As it was turned, else as usual. */
    private BooleanProperty kept(String name, boolean usual) {
        BooleanProperty property = new SimpleBooleanProperty(isOn(name, usual));
        known.put(name, keepsake.read(name));
        property.subscribe((_, now) -> keep(name, now ? "on" : "off"));
        return property;
    }
}
