package farmhand.viewmodel.act.send;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.Subject;
import farmhand.farm.command.Outcome;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;

import java.util.stream.Collectors;

/** How much of what was asked for was done. */
final class Amounts {
    private static final int MOST_REASONS = 3;

    private Amounts() {}

    /** Such as {@code 6 of 25 done; 19 were refused:}. */
    static String words(Outcome.Done some) {
        int done = some.subjects().stream().mapToInt(Amounts::size).sum();
        int refused = some.refused().stream().mapToInt(Amounts::size).sum();
        return text("said.some", done, done + refused, refused);
    }

    /** Why those were refused, the first few; they name themselves. */
    static String reasons(Outcome.Done some) {
        return some.refused().stream()
                .map(Rejection::text)
                .distinct()
                .limit(MOST_REASONS)
                .collect(Collectors.joining(" "));
    }

    private static int size(Subject subject) {
        return switch (subject) {
            case Subject.OfJob _, Subject.OfBlock _ -> 1;
            case Subject.OfTasks some -> some.tasks().size();
        };
    }

    /** What has no address, or one that is not of the farm, counts as one. */
    private static int size(Rejection rejection) {
        try {
            return rejection.subject().isEmpty() ? 1 : size(Subject.parse(rejection.subject()));
        } catch (Refused unreadable) {
            return 1;
        }
    }
}
