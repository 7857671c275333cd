package farmhand.viewmodel.form.edit;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.Need;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.view.BlockView;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a block waits for, as names of blocks with commas between them. */
final class BlockNeeds {
    private static final Pattern COMMA = Pattern.compile(",");

    private BlockNeeds() {}

    /** Whether such names say it all; masks, other jobs and names with commas they cannot say. */
    static boolean canSay(EditBlocksForm.Placed block) {
        return block.view().needs().stream()
                        .allMatch(
                                need ->
                                        need instanceof Need.WholeBlock
                                                || need instanceof Need.BlockByFrame)
                && block.job().blocks().stream().noneMatch(one -> one.name().contains(","));
    }

    static String print(EditBlocksForm.Placed block) {
        List<BlockView> all = block.job().blocks();
        return block.view().needs().stream()
                .map(
                        need ->
                                switch (need) {
                                    case Need.WholeBlock(int index) -> all.get(index).name();
                                    case Need.BlockByFrame(int index) ->
                                            text("column.needs.byFrame", all.get(index).name());
                                    case Need.BlocksMatching _, Need.OfJobs _ -> "";
                                })
                .collect(Collectors.joining(", "));
    }

    static List<NeedSpec> read(String typed) {
        return COMMA.splitAsStream(typed)
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(BlockNeeds::need)
                .toList();
    }

    private static NeedSpec need(String word) {
        String byFrame = text("column.needs.byFrame", "");
        return word.endsWith(byFrame)
                ? new NeedSpec.OnBlock(
                        word.substring(0, word.length() - byFrame.length()).strip(),
                        NeedSpec.By.FRAME)
                : new NeedSpec.OnBlock(word, NeedSpec.By.BLOCK);
    }
}
