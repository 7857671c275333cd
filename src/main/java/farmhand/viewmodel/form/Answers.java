package farmhand.viewmodel.form;

import farmhand.farm.address.Subject;
import farmhand.farm.command.Outcome;
import farmhand.farm.refusal.Rejection;

import java.util.ArrayList;
import java.util.List;

/** What the farm has answered so far to commands that are one act of the user. */
public final class Answers {
    private final List<Subject> subjects = new ArrayList<>();
    private final List<Rejection> refused = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private long revision;

    /** To the next one; whether it was done, at least in part. */
    public boolean take(Outcome outcome) {
        switch (outcome) {
            case Outcome.Refused(Rejection why) -> refused.add(why);
            case Outcome.Done done -> {
                subjects.addAll(done.subjects());
                refused.addAll(done.refused());
                warnings.addAll(done.warnings());
                if (!done.subjects().isEmpty() || done.refused().isEmpty()) {
                    revision = done.revision();
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether nothing was done, for which there are reasons then. */
    public boolean isNothing() {
        return revision == 0;
    }

    /** The first reason. */
    public Rejection first() {
        return refused.getFirst();
    }

    /** The newest reason. */
    public Rejection last() {
        return refused.getLast();
    }

    /** All of them as one. */
    public Outcome.Done together() {
        return new Outcome.Done(revision, subjects, refused, warnings);
    }
}
