package farmhand.farm.frames;

import farmhand.farm.refusal.Refused;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of a range, part by part. */
final class FrameRangeReader {
    private static final Pattern PART =
            Pattern.compile(
                    "(!?)\\s*(-?\\d{1,15})(?:\\s*-\\s*(-?\\d{1,15})(?:\\s*[xX:]\\s*(-?\\d{1,15}))?)?");
    private static final int MOST_PARTS = 10_000;

    private final List<FrameRun> wanted = new ArrayList<>();
    private final List<FrameRun> left = new ArrayList<>();

    private FrameRangeReader() {}

    static FrameRange read(String text) {
        String[] parts = text.strip().split("\\s*[,;]\\s*", -1);
        if (text.isBlank()) {
            throw Refused.of(
                    "bad_frames",
                    "No frames are given.",
                    "Write frames such as 1-100 or 1-10,15,20-40x2,!33.");
        }
        if (parts.length > MOST_PARTS) {
            throw Refused.of(
                    "bad_frames",
                    "The range has " + parts.length + " parts; " + MOST_PARTS + " are the most.",
                    "Split the range over several blocks.");
        }
        FrameRangeReader reader = new FrameRangeReader();
        for (String part : parts) {
            reader.part(part);
        }
        return new FrameRange(RunsOnce.of(reader.wanted, reader.left));
    }

    private void part(String part) {
        Matcher match = PART.matcher(part);
        if (!match.matches()) {
            throw bad(part, "it is neither a frame nor a range");
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

    private static Refused bad(String part, String why) {
        String shown = part.length() > 40 ? part.substring(0, 40) + "…" : part;
        return Refused.of(
                "bad_frames",
                "“" + shown + "” cannot be read as frames: " + why + ".",
                "Write frames such as 1-100 or 1-10,15,20-40x2,!33.");
    }
}
