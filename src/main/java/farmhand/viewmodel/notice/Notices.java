package farmhand.viewmodel.notice;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.JobNumber;
import farmhand.farm.view.JobView;
import farmhand.farm.view.Update;
import farmhand.viewmodel.keep.Keepsake;
import farmhand.viewmodel.notice.Notice.Happening;
import farmhand.viewmodel.text.Times;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Tells what happened to jobs that the user minds. What happens within some seconds is one notice,
 * and no job is told of twice in a minute: what happens meanwhile waits for its end.
 */
public final class Notices {
    /** So long is waited for more to happen. */
    private static final Duration TOGETHER = Duration.ofSeconds(2);

    /** So long a job that was told of is not told of again. */
    private static final Duration QUIET = Duration.ofMinutes(1);

    private static final int MOST_KEPT = 200;
    private static final int MOST_NAMED = 3;

    private final Supplier<String> farm;
    private final Supplier<String> user;
    private final Teller outside;
    private final ZoneId zone;
    private final NoticeSettings settings;
    private final Watched watched;
    private final ObservableList<Notice> all = FXCollections.observableArrayList();
    private final ObservableList<Notice> seen = FXCollections.unmodifiableObservableList(all);
    private final ReadOnlyIntegerWrapper unread = new ReadOnlyIntegerWrapper();
    private final List<Happening> pending = new ArrayList<>();
    private final Map<JobNumber, Instant> toldAt = new HashMap<>();
    private Instant begun = Instant.MAX;

    /** Notices of {@code farm}, whose bells are kept by its name now, for {@code user}. */
    public Notices(
            Supplier<String> farm,
            Supplier<String> user,
            ZoneId zone,
            Keepsake keepsake,
            Teller outside) {
        this.farm = farm;
        this.user = user;
        this.outside = outside;
        this.zone = zone;
        this.settings = new NoticeSettings(keepsake, farm.get());
        this.watched = new Watched(this::happened, settings::manyErrors);
    }

    /** The time of day of a notice. */
    public String clock(Notice notice) {
        return Times.clock(notice.at(), zone);
    }

    /** What is told, and where. */
    public NoticeSettings settings() {
        return settings;
    }

    /** Whether it is told on the desktop too: as it was set, and never where there is no way. */
    public BooleanProperty desktop() {
        return outside.hasDesktop() ? settings.desktop() : new SimpleBooleanProperty(false);
    }

    /** Why it cannot be told on the desktop; empty where it can. */
    public String noDesktop() {
        return outside.hasDesktop() ? "" : text("notice.noDesktop");
    }

    /** The newest first. */
    public ObservableList<Notice> all() {
        return seen;
    }

    /** How many were not read. */
    public ReadOnlyIntegerProperty unread() {
        return unread.getReadOnlyProperty();
    }

    /** The user has seen them. */
    public void read() {
        unread.set(0);
    }

    /** Looks for happenings. */
    public void apply(Update update) {
        watched.apply(update);
    }

    /** A second has passed; what waited long enough is told. */
    public void tick(Instant now) {
        settings.look();
        watched.tick(now, settings.longWait());
        toldAt.values().removeIf(at -> !at.plus(QUIET).isAfter(now));
        List<Happening> due =
                pending.stream().filter(one -> !toldAt.containsKey(one.job())).toList();
        if (due.isEmpty()) {
            begun = Instant.MAX;
        } else if (begun.equals(Instant.MAX)) {
            begun = now;
        } else if (!begun.plus(TOGETHER).isAfter(now)) {
            tell(new Notice(now, farm.get(), words(due), due));
            due.forEach(one -> toldAt.put(one.job(), now));
            pending.removeAll(due);
            begun = Instant.MAX;
        }
    }

    private void happened(Rule rule, JobView job) {
        boolean minded =
                settings.hasBell(job.number())
                        || (settings.mine().get() && job.settings().user().equals(user.get()));
        if (minded && settings.rule(rule).get() && !isTold(rule, job.number())) {
            if (rule == Rule.FAILED || rule == Rule.STUCK) {
                pending.removeIf(one -> one.isOf(Rule.FIRST_ERROR, job.number()));
            }
            pending.add(new Happening(rule, job.number(), job.settings().name()));
        }
    }

    /** That it is stuck says that it failed. */
    private boolean isTold(Rule rule, JobNumber job) {
        return rule == Rule.FAILED && pending.stream().anyMatch(one -> one.isOf(Rule.STUCK, job));
    }

    private boolean isQuiet(Instant at) {
        return settings.quietHours()
                .filter(hours -> hours.hold(at.atZone(zone).toLocalTime()))
                .isPresent();
    }

    private void tell(Notice notice) {
        all.addFirst(notice);
        if (all.size() > MOST_KEPT) {
            all.removeLast();
        }
        unread.set(Math.min(MOST_KEPT, unread.get() + 1));
        if (isQuiet(notice.at())) {
            return; // the list has it in the morning
        }
        if (settings.desktop().get()) {
            outside.tell(notice);
        }
        String address = settings.webhook().get().strip();
        if (!address.isEmpty()) {
            outside.post(address, notice);
        }
    }

    private String words(List<Happening> due) {
        return Arrays.stream(Rule.values())
                .map(rule -> words(rule, due))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String words(Rule rule, List<Happening> due) {
        List<String> names =
                due.stream()
                        .filter(one -> one.rule() == rule)
                        .map(Happening::name)
                        .distinct()
                        .toList();
        if (names.isEmpty()) {
            return "";
        }
        String key =
                switch (rule) {
                    case DONE -> "notice.done";
                    case STUCK -> "notice.stuck";
                    case FAILED -> "notice.failed";
                    case FIRST_ERROR -> "notice.firstError";
                    case ERRORS -> "notice.errors";
                    case BRAKE -> "notice.brake";
                    case APPROVAL -> "notice.approval";
                    case WAITING -> "notice.waiting";
                };
        return text(key, names.size(), named(names), settings.number(rule));
    }

    private static String named(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
        int more = names.size() - MOST_NAMED;
        return more > 0 ? text("notice.more", first, more) : first;
    }
}
