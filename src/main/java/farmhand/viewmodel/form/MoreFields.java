package farmhand.viewmodel.form;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.JobWishes;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.Pace;
import farmhand.farm.spec.TaskOrder;
import farmhand.farm.time.Durations;
import farmhand.farm.time.TimeLimits;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is seldom said of a new job: order, limits, what it waits for, variables. */
public final class MoreFields {
    /** Which tasks start first. */
    public enum Order {
        /** From the first on. */
        FIRST_TO_LAST("ascending", "dialog.order.ascending"),
        /** A look at the whole before the rest. */
        EVERY_TENTH("every:10", "dialog.order.every10"),
        /** From the middle on. */
        MIDDLE_OUT("middle_out", "dialog.order.middleOut"),
        /** From the last on. */
        LAST_TO_FIRST("descending", "dialog.order.descending");

        private final String word;
        private final String key;

        Order(String word, String key) {
            this.word = word;
            this.key = key;
        }

        /** What it is called. */
        public String title() {
            return text(key);
        }
    }

    private final ObjectProperty<Order> order =
            new SimpleObjectProperty<>(this, "order", Order.FIRST_TO_LAST);
    private final Field<Limit> maxRunning;
    private final Field<Limit> maxFailures;
    private final Field<Duration> timeLimit;
    private final Field<Integer> slots;
    private final Field<List<NeedSpec.OnJobs>> needs;
    private final Field<Environment> environment;

    /** Fields of {@code form}; jobs to wait for are found by {@code jobs}. */
    public MoreFields(Form form, JobNames jobs) {
        maxRunning = form.field("max_running", MoreFields::limit);
        maxFailures = form.field("max_failures", MoreFields::limit);
        timeLimit = form.field("time_limit", MoreFields::duration);
        slots = form.field("slots", typed -> typed.isBlank() ? 0 : Numbers.whole(typed.strip()));
        needs = form.field("needs", jobs::read);
        environment = form.field("environment", MoreFields::variables);
        form.follow(order);
    }

    /** Which tasks start first. */
    public ObjectProperty<Order> order() {
        return order;
    }

    /** Tasks of the job that run at a time; empty = no limit. */
    public Field<Limit> maxRunning() {
        return maxRunning;
    }

    /** Runs of a task that may fail; empty = as usual. */
    public Field<Limit> maxFailures() {
        return maxFailures;
    }

    /** How long a task may run, such as {@code 2h}; empty = no limit. */
    public Field<Duration> timeLimit() {
        return timeLimit;
    }

    /** Slots that a task takes; empty = as its service says. */
    public Field<Integer> slots() {
        return slots;
    }

    /** Jobs that must be done first, by number or name. */
    public Field<List<NeedSpec.OnJobs>> needs() {
        return needs;
    }

    /** Variables of the tasks, {@code NAME=value} in a line each. */
    public Field<Environment> environment() {
        return environment;
    }

    /** Whether limits are said. */
    public boolean isLimited() {
        return Stream.of(maxRunning, maxFailures, timeLimit, slots)
                .anyMatch(field -> !field.text().get().isBlank());
    }

    /** The wishes of a job with these. */
    public JobWishes of(JobWishes wishes) {
        return wishes.withMaxRunning(maxRunning.value());
    }

    /** A block with these. */
    public BlockSpec of(BlockSpec block) {
        Execution how = block.how();
        Limit failures =
                maxFailures.value().isNone()
                        ? BlockLimits.USUAL.maxFailures()
                        : maxFailures.value();
        return new BlockSpec(
                block.name(),
                block.work(),
                new Execution(
                        how.service(),
                        how.command(),
                        how.taskName(),
                        how.workingDirectory(),
                        environment.value(),
                        how.outputs()),
                block.needs(),
                new BlockLimits(
                        block.limits().priority(),
                        failures,
                        block.limits().maxRunning(),
                        slots.value(),
                        new TimeLimits(timeLimit.value(), Duration.ZERO),
                        new Pace(1, TaskOrder.parse(order.get().word), Limit.NONE)),
                block.metadata());
    }

    private static Limit limit(String typed) {
        return typed.isBlank() ? Limit.NONE : new Limit(Numbers.whole(typed.strip()));
    }

    private static Duration duration(String typed) {
        return typed.isBlank() ? Duration.ZERO : Durations.parse(typed.strip());
    }

    private static Environment variables(String typed) {
        Map<String, String> said = new LinkedHashMap<>();
        typed.lines()
                .filter(line -> !line.isBlank())
                .forEach(
                        line -> {
                            int at = line.indexOf('=');
                            if (at <= 0) {
                                throw Refused.of(
                                        "bad_environment",
                                        text("dialog.more.noVariable", line.strip()),
                                        text("dialog.more.giveVariable"));
                            }
                            said.put(line.substring(0, at).strip(), line.substring(at + 1));
                        });
        return new Environment(said);
    }
}
