package farmhand.viewmodel.form;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.JobNumber;
import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.view.JobView;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Jobs that another waits for, as people write them: numbers or names, with commas between them.
 *
 * @param named the jobs of a name
 */
public record JobNames(Function<String, List<JobView>> named) {
    private static final int DIGITS = 9;

    /** Those jobs; throws {@link Refused} where a name is that of no job or of several. */
    public List<NeedSpec.OnJobs> read(String typed) {
        return Arrays.stream(typed.split("[,;]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .<NeedSpec.OnJobs>map(word -> new NeedSpec.OnJob(number(word)))
                .toList();
    }

    private JobNumber number(String word) {
        if (word.chars().allMatch(Character::isDigit) && word.length() <= DIGITS) {
            return new JobNumber(Integer.parseInt(word));
        }
        List<JobView> found = named.apply(word);
        if (found.size() != 1) {
            throw Refused.of(
                    "no_such_job",
                    text("dialog.edit.needsNamed", found.size(), word),
                    text("dialog.edit.needsHint"));
        }
        return found.getFirst().number();
    }
}
