package farmhand.dialect.afanasy.spec;

import com.fasterxml.jackson.databind.node.IntNode;

import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;

import java.util.Optional;

/**
 * Jobs of priority 0, of which an afserver runs nothing. Here a priority stops nobody, so that they
 * have a limit of no task at all besides, and the limit that was said of them is kept until they
 * get another priority.
 */
public final class NeverRun {
    static final String KEY = "max_running_tasks";
    static final Limit NONE_AT_ALL = new Limit(0);
    private static final int NO_LIMIT = -1;

    private NeverRun() {}

    /** The metadata of such a job, of which that limit was said. */
    static Metadata with(Metadata kept, Limit said) {
        return Kept.with(kept, KEY, IntNode.valueOf(said.isNone() ? NO_LIMIT : said.most()));
    }

    /** The metadata of a job that has a priority again. */
    static Metadata without(Metadata kept) {
        return Kept.without(kept, KEY);
    }

    /** The limit that was said of such a job; nothing where the job is none. */
    static Optional<Limit> said(Metadata metadata) {
        Kept kept = Kept.in(metadata);
        if (!kept.said().has(KEY)) {
            return Optional.empty();
        }
        long most = kept.number(KEY, NO_LIMIT);
        return Optional.of(
                most < 0 ? Limit.NONE : new Limit((int) Math.min(most, Integer.MAX_VALUE)));
    }

    /** The limit to tell of a job that has {@code limit} here. */
    public static Limit told(Metadata metadata, Limit limit) {
        return limit.equals(NONE_AT_ALL) ? said(metadata).orElse(limit) : limit;
    }
}
