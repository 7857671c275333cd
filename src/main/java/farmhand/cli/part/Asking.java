package farmhand.cli.part;

import farmhand.dialect.live.Limits;
import farmhand.farm.link.FarmLink;
import farmhand.farm.link.Question;

import java.util.concurrent.CompletionException;

/** Questions of commands, which wait for the answer. */
public final class Asking {
    /** Most that a question for many is answered with. */
    public static final int MOST = Limits.PAGE;

    private Asking() {}

    /** The answer; what refuses it or keeps it away is thrown as what it is. */
    public static <A> A ask(FarmLink link, Question<A> question) {
        try {
            return link.ask(question).toCompletableFuture().join();
        } catch (CompletionException problem) {
            if (problem.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw problem;
        }
    }

    /** As much as can be had at once, for whoever asks here. */
    public static Question.Part all(CliContext context) {
        return new Question.Part(context.farms().origin().user(), 0, MOST);
    }

    /** Says so when not all that was found is listed. */
    public static void warn(int listed, int total, CliContext context) {
        if (listed < total) {
            context.err()
                    .println(
                            "Only the first "
                                    + listed
                                    + " of "
                                    + total
                                    + " are listed. Narrow the query.");
        }
    }
}
