package farmhand.farm.frames;

import farmhand.farm.refusal.Refused;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of a range, part by part. */
final class FrameRangeReader {
    private static final Pattern PART =
            Pattern.compile("(!?)\\s*(-?\\d+)(?:\\s*[-–]\\s*(-?\\d+)(?:\\s*[xX:]\\s*(-?\\d+))?)?");

    private static final Pattern TOO_LONG = Pattern.compile("\\d{16}");

    private static final int MOST_CHARACTERS = 60 * FrameRange.MOST_RUNS;

    private final List<FrameRun> wanted = new ArrayList<>();
    private final List<FrameRun> left = new ArrayList<>();

    private FrameRangeReader() {}

    static FrameRange read(String text) {
        if (text.isBlank()) {
            throw Refused.of(
                    "bad_frames",
                    "No frames are given.",
                    "Write frames such as 1-100 or 1-10,15,20-40x2,!33.");
        }
        if (text.length() > MOST_CHARACTERS) {
            throw tooLong("is " + text.length() + " characters long; " + MOST_CHARACTERS);
        }
        String[] parts = text.split("[,;]", -1);
        if (parts.length > FrameRange.MOST_RUNS) {
            throw tooLong("has " + parts.length + " parts; " + FrameRange.MOST_RUNS);
        }
        FrameRangeReader reader = new FrameRangeReader();
        for (String part : parts) {
            reader.part(part.strip());
        }
        return new FrameRange(RunsOnce.of(reader.wanted, reader.left));
    }

    private void part(String part) {
        Matcher match = PART.matcher(part);
        if (!match.matches()) {
            throw bad(part, "it is neither a frame nor a range");
        }
        if (TOO_LONG.matcher(part).find()) {
            throw bad(part, "a frame has at most 15 digits");
        }
        long first = Long.parseLong(match.group(2));
        long last = match.group(3) == null ? first : Long.parseLong(match.group(3));
        long step = match.group(4) == null ? 1 : Long.parseLong(match.group(4));
        if (step < 1) {
            throw bad(part, "the step must be 1 or more");
        }
        if (last < first) {
            throw bad(part, "the last frame lies before the first");
        }
        if ((last - first) / step >= FrameRange.MOST_FRAMES) {
            throw FrameRange.tooMany();
        }
        (match.group(1).isEmpty() ? wanted : left).add(FrameRun.of(first, last, step));
    }

    private static Refused tooLong(String what) {
        return Refused.of(
                "bad_frames",
                "The range " + what + " are the most.",
                "Split the range over several blocks.");
    }

    private static Refused bad(String part, String why) {
        String shown = part.length() > 40 ? part.substring(0, 40) + "…" : part;
        return Refused.of(
                "bad_frames",
                "“" + shown + "” cannot be read as frames: " + why + ".",
                "Write frames such as 1-100 or 1-10,15,20-40x2,!33.");
    }
}
