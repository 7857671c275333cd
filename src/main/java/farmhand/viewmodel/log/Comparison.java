package farmhand.viewmodel.log;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.log.ComparedLine.Side;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Two logs held against each other, line by line. Lines that differ in nothing but numbers are the
 * same: else every line that says a time or how much memory is used would differ.
 *
 * @param lines what is shown
 * @param differing how many lines stand in one of them alone
 */
record Comparison(List<ComparedLine> lines, int differing) {
    private static final Pattern NUMBER = Pattern.compile("0x[0-9a-fA-F]+|\\d+");
    private static final int AROUND = 3;

    Comparison {
        lines = List.copyOf(lines);
    }

    static Comparison of(List<String> earlier, List<String> later) {
        Map<String, Integer> kinds = new HashMap<>();
        int[] found = Matching.of(kinds(earlier, kinds), kinds(later, kinds));
        List<ComparedLine> all = new ArrayList<>();
        int differing = 0;
        int next = 0;
        for (int i = 0; i < found.length; i++) {
            if (found[i] == Matching.NONE) {
                all.add(new ComparedLine(Side.EARLIER, earlier.get(i)));
                differing++;
                continue;
            }
            for (; next < found[i]; next++) {
                all.add(new ComparedLine(Side.LATER, later.get(next)));
                differing++;
            }
            all.add(new ComparedLine(Side.BOTH, later.get(next++)));
        }
        for (; next < later.size(); next++) {
            all.add(new ComparedLine(Side.LATER, later.get(next)));
            differing++;
        }
        return new Comparison(shortened(all), differing);
    }

    private static int[] kinds(List<String> lines, Map<String, Integer> known) {
        return lines.stream()
                .map(line -> NUMBER.matcher(line.strip()).replaceAll("0"))
                .mapToInt(kind -> known.computeIfAbsent(kind, _ -> known.size()))
                .toArray();
    }

    /** Long stretches that stand in both are left out but for a few lines around what differs. */
    private static List<ComparedLine> shortened(List<ComparedLine> all) {
        List<ComparedLine> kept = new ArrayList<>();
        int at = 0;
        while (at < all.size()) {
            int end = at;
            while (end < all.size() && all.get(end).side() == Side.BOTH) {
                end++;
            }
            int before = at == 0 ? 0 : AROUND;
            int after = end == all.size() ? 0 : AROUND;
            int out = end - at - before - after;
            if (out > 1) {
                kept.addAll(all.subList(at, at + before));
                kept.add(new ComparedLine(Side.LEFT_OUT, text("compare.leftOut", out)));
                kept.addAll(all.subList(end - after, end));
            } else {
                kept.addAll(all.subList(at, end));
            }
            at = end;
            while (at < all.size() && all.get(at).side() != Side.BOTH) {
                kept.add(all.get(at++));
            }
        }
        return kept;
    }
}
