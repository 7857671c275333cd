package farmhand.cli.part;

import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;
import farmhand.farm.link.FarmLink;
import farmhand.farm.refusal.Rejection;

import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;

/** Sends commands and says how they went. */
public final class Answers {
    private Answers() {}

    /** The outcome; problems of the link itself are thrown as what they are. */
    public static Outcome send(FarmLink link, Command command, CliContext context) {
        try {
            return link.send(command, context.farms().origin()).toCompletableFuture().join();
        } catch (CompletionException problem) {
            if (problem.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw problem;
        }
    }

    /** Prints what a verb did and did not; the exit code it comes to. */
    public static int print(String word, Outcome outcome, CliContext context) {
        return switch (outcome) {
            case Outcome.Refused refused -> {
                context.err().println(refusal(refused.rejection()));
                yield ExitCode.REFUSED;
            }
            case Outcome.Done done -> {
                if (!done.subjects().isEmpty()) {
                    context.out().println(word + " " + addresses(done));
                } else if (done.refused().isEmpty() && !word.isEmpty()) {
                    context.out().println(word);
                }
                printWarnings(done, context);
                done.refused().forEach(rejection -> context.err().println(refusal(rejection)));
                yield done.subjects().isEmpty() && !done.refused().isEmpty()
                        ? ExitCode.REFUSED
                        : ExitCode.DONE;
            }
        };
    }

    /** What was done and may surprise. */
    public static void printWarnings(Outcome.Done done, CliContext context) {
        done.warnings().forEach(warning -> context.err().println("Note: " + warning));
    }

    /** What it was done to, between blanks. */
    public static String addresses(Outcome.Done done) {
        return done.subjects().stream().map(Subject::toString).collect(Collectors.joining(" "));
    }

    /** Why not, where, and what to do instead. */
    public static String refusal(Rejection rejection) {
        String place = rejection.at().isEmpty() ? rejection.subject() : rejection.at();
        return (place.isEmpty() ? "" : place + ": ")
                + rejection.message()
                + "\n"
                + rejection.remedy();
    }
}
