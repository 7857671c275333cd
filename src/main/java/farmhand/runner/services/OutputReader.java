package farmhand.runner.services;

import farmhand.engine.port.TaskRunner.Frames;
import farmhand.farm.service.Reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the output of one attempt as its service says. Not for several threads at once. */
public final class OutputReader {
    private static final int LONGEST_LINE_JUDGED = 1_000;
    private static final int LONGEST_TOLD = 200;
    private static final int MOST_OUTPUTS = 1_000;

    private final Reading reading;

    /** Made when the first line comes: many a short task says nothing. */
    private Optional<LinePatterns> patterns = Optional.empty();

    private final ProgressCount count;
    private final Set<String> outputs = new LinkedHashSet<>();
    private String activity = "";
    private String error = "";
    private String failure = "";
    private String blamed = "";
    private int reported;
    private String lastLine = "";
    private boolean news;

    /** A reader for a task about {@code frames}. */
    public OutputReader(Reading reading, Frames frames) {
        this.reading = reading;
        this.count = new ProgressCount(frames);
    }

    /** Takes the next line. */
    public void line(String line) {
        String text = line.substring(0, Math.min(line.length(), LONGEST_LINE_JUDGED)).strip();
        if (text.isEmpty()) {
            return;
        }
        lastLine = text;
        LinePatterns known = patterns.orElseGet(() -> LinePatterns.of(reading));
        patterns = Optional.of(known);
        first(known.progress(), text).ifPresent(this::progress);
        first(known.errors(), text).ifPresent(found -> error = told(found, text));
        first(known.failures(), text).ifPresent(found -> failure = told(found, text));
    }

    /** Whether percent or activity changed since this was asked the last time. */
    public boolean takeNews() {
        boolean result = news;
        news = false;
        return result;
    }

    /** How far it is, 0 to 100; never falls. */
    public int percent() {
        return Math.max(reported, count.percent());
    }

    /** It says by itself how far it is, 0 to 100. */
    public void reported(int percent) {
        news |= percent > percent();
        reported = Math.max(reported, percent);
    }

    /** It says by itself what it does. */
    public void says(String words) {
        String said = shortened(oneLine(words));
        news |= !said.equals(activity);
        activity = said;
    }

    /** It says by itself what went wrong, should it fail. */
    public void blames(String words) {
        blamed = shortened(oneLine(words));
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    /** What it does, in its own words; empty when it did not say. */
    public String activity() {
        return activity;
    }

    /** Files that its lines say it makes, in order; the first thousand. */
    public List<String> outputs() {
        return List.copyOf(outputs);
    }

    /** What it said went wrong, else the newest line that names an error. */
    public Optional<String> error() {
        return Stream.of(blamed, failure, error).filter(text -> !text.isEmpty()).findFirst();
    }

    /** The newest line by which it failed, be its exit code 0. */
    public Optional<String> failure() {
        return Optional.of(failure).filter(text -> !text.isEmpty());
    }

    /** The newest line that is not blank, shortened; empty when there was none. */
    public String lastLine() {
        return shortened(lastLine);
    }

    private void progress(Matcher found) {
        int before = percent();
        count.take(found);
        Groups.text(found, "output")
                .filter(_ -> outputs.size() < MOST_OUTPUTS)
                .ifPresent(outputs::add);
        String said = Groups.text(found, "activity").map(OutputReader::shortened).orElse(activity);
        news |= percent() != before || !said.equals(activity);
        activity = said;
    }

    private static Optional<Matcher> first(List<Pattern> patterns, String line) {
        return patterns.stream()
                .map(pattern -> pattern.matcher(line))
                .filter(Matcher::find)
                .findFirst();
    }

    private static String told(Matcher found, String line) {
        return shortened(Groups.text(found, "error").orElse(line));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TOLD ? text : text.substring(0, LONGEST_TOLD - 1) + "…";
    }
}
