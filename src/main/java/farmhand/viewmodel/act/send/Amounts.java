package farmhand.viewmodel.act.send;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.Subject;
import farmhand.farm.address.Subjects;
import farmhand.farm.command.Outcome;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Of how many things what was asked for was done; each counts once, whatever was said of it. */
final class Amounts {
    private static final int MOST_REASONS = 3;

    private final List<Subject> subjects = new ArrayList<>();
    private final Set<String> others = new HashSet<>();
    private int nameless;

    private Amounts() {}

    /** Such as {@code 6 of 25 done; 19 were refused:}. */
    static String words(Outcome.Done some) {
        int refused = refused(some);
        int all = all(some);
        return text("said.some", all - refused, all, refused);
    }

    /** Such as {@code Undone in part: priority of 25 jobs; 19 of 25 stay as they are:}. */
    static String undone(Outcome.Done some, String what) {
        int all = all(some);
        return all == 1
                ? text("said.undoneInPart", what)
                : text("said.undoneSome", what, all, refused(some));
    }

    /** Why those were refused, the first few; they name themselves. */
    static String reasons(Outcome.Done some) {
        return some.refused().stream()
                .map(Rejection::text)
                .distinct()
                .limit(MOST_REASONS)
                .collect(Collectors.joining(" "));
    }

    private static int refused(Outcome.Done some) {
        Amounts refused = new Amounts();
        some.refused().forEach(refused::add);
        return refused.count();
    }

    private static int all(Outcome.Done some) {
        Amounts all = new Amounts();
        some.refused().forEach(all::add);
        all.subjects.addAll(some.subjects());
        return all.count();
    }

    /** What has no address counts as one; so does, by its name, what is no job nor part of one. */
    private void add(Rejection rejection) {
        String about = rejection.subject();
        if (about.isEmpty()) {
            nameless++;
            return;
        }
        try {
            subjects.add(Subject.parse(about));
        } catch (Refused unreadable) {
            others.add(about);
        }
    }

    private int count() {
        return Subjects.of(subjects).count() + others.size() + nameless;
    }
}
