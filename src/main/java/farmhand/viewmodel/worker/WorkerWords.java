package farmhand.viewmodel.worker;

import farmhand.farm.service.Bytes;
import farmhand.query.Attribute;
import farmhand.query.Vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What can be asked of a machine, in the query language. */
final class WorkerWords {
    private static final double GIGABYTE = Bytes.GIB;

    private WorkerWords() {}

    /** The words; {@code runs} names the jobs that a machine works for. */
    static Vocabulary<WorkerLine> of(Function<WorkerLine, List<String>> runs) {
        return new Vocabulary<>(
                List.of("worker", "workers"),
                List.of(
                        text("name", WorkerLine::name),
                        status(),
                        flag("sick", WorkerLine::isSick),
                        new Attribute.Text<>(
                                "job",
                                Attribute.Level.JOB,
                                Attribute.Sort.FREE,
                                line -> String.join("\n", runs.apply(line))),
                        number("tasks", line -> line.running().size()),
                        number("slots", WorkerLine::slots),
                        number("free", line -> line.slots() - line.busy()),
                        number("load", line -> known(line.load())),
                        number("mem", line -> known((double) line.freeMemory()) / GIGABYTE),
                        number("errors", line -> known(line.failures())),
                        text("note", WorkerLine::noteText)),
                line -> named(line, runs.apply(line)));
    }

    /** A word alone is looked for in all that the row says in words. */
    private static String named(WorkerLine line, List<String> jobs) {
        return String.join(
                "\n",
                Stream.concat(
                                Stream.of(
                                        line.name(),
                                        line.word(),
                                        line.isSick() ? WorkersView.SICK.title() : "",
                                        line.noteText()),
                                jobs.stream())
                        .toList());
    }

    private static Attribute<WorkerLine> status() {
        return new Attribute.Word<>(
                "status",
                Attribute.Level.JOB,
                Arrays.stream(WorkerState.values()).map(WorkerWords::word).toList(),
                line -> word(line.state()));
    }

    private static String word(WorkerState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static Attribute<WorkerLine> text(String name, Function<WorkerLine, String> read) {
        return new Attribute.Text<>(name, Attribute.Level.JOB, Attribute.Sort.FREE, read);
    }

    private static Attribute<WorkerLine> flag(String name, Predicate<WorkerLine> read) {
        return new Attribute.Flag<>(name, Attribute.Level.JOB, read);
    }

    private static Attribute<WorkerLine> number(String name, ToDoubleFunction<WorkerLine> read) {
        return new Attribute.Amount<>(name, Attribute.Level.JOB, read);
    }

    /** What is not known is told as less than none. */
    private static double known(double amount) {
        return amount < 0 ? Double.NaN : amount;
    }
}
