package farmhand.dialect.afanasy;

import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.NeedSpec;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Afanasy's dependency masks, turned into needs on names. A mask is a regular expression that a
 * sibling's whole name must match; one that matches nothing holds nothing back.
 *
 * @param names of all blocks that are read together, in their order
 * @param siblings whether these are all the blocks the job has
 */
record Masks(List<String> names, Siblings siblings) {
    /** Where the blocks that a mask is about can stand. */
    enum Siblings {
        /** All in this text: a job that is submitted. */
        IN_THE_TEXT,
        /** Also on the farm already: blocks that are appended. */
        ALSO_ON_THE_FARM
    }

    private static final int MOST = 1_000;

    /** Names, with alternatives between bars: all that can be understood without the farm. */
    private static final Pattern PLAIN = Pattern.compile("[^\\\\^$.\\[\\](){}*+?]+");

    Masks {
        names = List.copyOf(names);
    }

    /** What the mask under {@code key} of the block with that index makes it wait for. */
    List<NeedSpec> needs(Fields block, String key, int index, NeedSpec.By by) {
        String mask = block.text(key);
        if (mask.isEmpty()) {
            return List.of();
        }
        return Refused.at(
                key,
                () ->
                        matching(mask, index)
                                .distinct()
                                .<NeedSpec>map(name -> new NeedSpec.OnBlock(name, by))
                                .toList());
    }

    private Stream<String> matching(String mask, int index) {
        if (siblings == Siblings.ALSO_ON_THE_FARM) {
            if (!PLAIN.matcher(mask).matches()) {
                throw Fields.refused(
                        "unsupported",
                        "A pattern cannot look for blocks that are on the farm already.",
                        "Write the names of the blocks, with | between them.",
                        "");
            }
            return Stream.of(mask.split("\\|")).filter(name -> !name.isEmpty());
        }
        Pattern pattern = pattern(mask);
        return IntStream.range(0, names.size())
                .filter(i -> i != index)
                .mapToObj(names::get)
                .filter(name -> pattern.matcher(name).matches());
    }

    private static Pattern pattern(String mask) {
        if (mask.length() > MOST) {
            throw Fields.refused(
                    "bad_mask",
                    "The mask has " + mask.length() + " characters.",
                    "Use at most 1,000 characters.",
                    "");
        }
        try {
            return Pattern.compile(mask);
        } catch (PatternSyntaxException e) {
            throw Fields.refused(
                    "bad_mask",
                    "The mask is no regular expression: " + e.getDescription() + ".",
                    "Write the name of a block, or names with | between them.",
                    "");
        }
    }
}
