package farmhand.viewmodel.user;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.PolicyEdit;
import farmhand.farm.command.PolicyEdit.UserField;
import farmhand.farm.command.Verb;
import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.Limit;
import farmhand.viewmodel.act.send.Commands;
import farmhand.viewmodel.act.send.Said;
import farmhand.viewmodel.form.Numbers;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.row.Rows;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Users with jobs in the table, and those for whom something else holds than usual, by name. */
public final class UsersViewModel {
    private final Rows rows;
    private final FarmPolicy policy;
    private final Commands commands;
    private final ObservableList<UserLine> lines = FXCollections.observableArrayList();
    private final ObservableList<UserLine> linesSeen =
            FXCollections.unmodifiableObservableList(lines);
    private final ObjectProperty<String> chosen = new SimpleObjectProperty<>("");
    private final ReadOnlyObjectWrapper<Optional<UserLine>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<OrderedJob>> order =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");

    /** The users of the jobs in {@code rows}. */
    public UsersViewModel(Rows rows, FarmPolicy policy, Commands commands) {
        this.rows = rows;
        this.policy = policy;
        this.commands = commands;
        chosen.subscribe((_, _) -> choose());
    }

    /** All of them, by name. */
    public ObservableList<UserLine> lines() {
        return linesSeen;
    }

    /** Name of the chosen one; empty while none is. */
    public ObjectProperty<String> chosen() {
        return chosen;
    }

    /** The chosen one as it is now. */
    public ReadOnlyObjectProperty<Optional<UserLine>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** How many there are. */
    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /** Looks again; once a second while they are looked at. */
    public void load() {
        Map<String, List<JobRow>> byUser = new TreeMap<>();
        rows.jobs()
                .forEach(
                        job ->
                                byUser.computeIfAbsent(
                                                job.view().settings().user(),
                                                _ -> new ArrayList<>())
                                        .add(job));
        policy.now().users().keySet().forEach(u -> byUser.putIfAbsent(u, List.of()));
        List<UserLine> now =
                byUser.entrySet().stream().map(one -> line(one.getKey(), one.getValue())).toList();
        if (!now.equals(lines)) {
            lines.setAll(now);
        }
        summary.set(text("user.summary", now.size()));
        if (!byUser.containsKey(chosen.get())) {
            chosen.set(now.isEmpty() ? "" : now.getFirst().name());
        }
        choose();
    }

    /** The jobs of the chosen one that are not over, in the order in which they go. */
    public ReadOnlyObjectProperty<List<OrderedJob>> order() {
        return order.getReadOnlyProperty();
    }

    /** Moves one of them among those of the same queue and priority. */
    public void move(OrderedJob job, Verb.Where to) {
        String said =
                switch (to) {
                    case TOP -> "said.movedTop";
                    case UP -> "said.movedUp";
                    case DOWN -> "said.movedDown";
                    case BOTTOM -> "said.movedBottom";
                };
        commands.send(
                Command.act(new Verb.Move(to), List.of(new Subject.OfJob(job.job()))),
                text(said, 1, job.name()),
                this::load);
    }

    /** Nothing more of all their jobs is started, and what runs goes on. */
    public void pause() {
        act(new Verb.Pause(false), job -> !isPaused(job) && isActive(job), "user.saidPaused");
    }

    /** Their paused jobs go on. */
    public void resume() {
        act(new Verb.Resume(), UsersViewModel::isPaused, "user.saidResumed");
    }

    /** Another priority of new jobs that say none, as it was typed. */
    public void setPriority(String typed) {
        set(() -> new UserField.Priority(Numbers.priority(typed)), "user.saidPriority");
    }

    /** So many tasks of all their jobs may run at a time, as it was typed; nothing = no limit. */
    public void setLimit(String typed) {
        set(() -> new UserField.MaxRunning(limit(typed)), "user.saidLimit");
    }

    private static Limit limit(String typed) {
        return typed.isBlank() || typed.strip().equals(text("user.noLimit"))
                ? Limit.NONE
                : new Limit(Numbers.whole(typed));
    }

    private void set(Supplier<UserField> field, String said) {
        shown.get()
                .ifPresent(
                        user -> {
                            try {
                                commands.send(
                                        new Command.EditPolicy(
                                                new PolicyEdit.OfUser(
                                                        user.name(), List.of(field.get()))),
                                        text(said, user.name()),
                                        this::load);
                            } catch (Refused refused) {
                                commands.say(
                                        new Said(
                                                refused.rejection().message(),
                                                refused.rejection().remedy()));
                            }
                        });
    }

    private void act(Verb verb, Predicate<JobRow> which, String said) {
        List<Subject> jobs = jobs().stream().filter(which).map(JobRow::subject).toList();
        if (jobs.isEmpty()) {
            commands.say(new Said(text("user.nothing", chosen.get()), ""));
        } else {
            commands.send(
                    Command.act(verb, jobs), text(said, jobs.size(), chosen.get()), this::load);
        }
    }

    private List<JobRow> jobs() {
        return rows.jobs().stream()
                .filter(job -> job.view().settings().user().equals(chosen.get()))
                .toList();
    }

    private void choose() {
        Optional<UserLine> then =
                lines.stream().filter(line -> line.name().equals(chosen.get())).findFirst();
        if (!then.equals(shown.get())) {
            shown.set(then);
        }
        List<OrderedJob> ordered = OrderedJob.of(jobs().stream(), policy.now());
        if (!ordered.equals(order.get())) {
            order.set(ordered);
        }
    }

    private UserLine line(String user, List<JobRow> jobs) {
        return new UserLine(
                user,
                jobs.stream()
                        .map(job -> job.facts().get().mark())
                        .min(Mark::compareTo)
                        .orElse(Mark.DONE),
                (int) jobs.stream().filter(UsersViewModel::isActive).count(),
                jobs.size(),
                jobs.stream().mapToInt(job -> job.view().totals().active()).sum(),
                jobs.stream().mapToInt(job -> job.view().totals().failed()).sum(),
                policy.now().user(user),
                jobs.stream().map(JobRow::subject).anyMatch(commands.outbox()::isMeant));
    }

    private static boolean isActive(JobRow job) {
        return job.view().finished().isNever();
    }

    private static boolean isPaused(JobRow job) {
        return job.view().settings().wishes().paused();
    }
}
