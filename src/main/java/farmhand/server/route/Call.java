package farmhand.server.route;

import farmhand.dialect.live.Wire;
import farmhand.farm.Job;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Terms;
import farmhand.farm.link.FarmHost;
import farmhand.farm.link.Question;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;

import java.util.List;
import java.util.function.Supplier;

/**
 * One request that may pass.
 *
 * @param host the farm it is about
 * @param path what stands in the places of the route's pattern, in order
 * @param query the parameters behind the question mark
 * @param body reads the body as text; waits for the sender
 * @param origin who asks
 * @param terms on what terms; reads the body
 * @param range which bytes of a file; empty = all
 */
public record Call(
        FarmHost host,
        List<String> path,
        Query query,
        Supplier<String> body,
        Origin origin,
        Supplier<Terms> terms,
        String range) {
    public Call {
        path = List.copyOf(path);
    }

    /** The number that the path names. */
    JobNumber jobNumber() {
        return JobNumber.parse(path.getFirst());
    }

    /** The job that the path names, which must be there. */
    Job job() {
        JobNumber number = jobNumber();
        return host.farm()
                .job(number)
                .orElseThrow(
                        () ->
                                notFound(
                                        "There is no job " + number + ".",
                                        "List the jobs to see their numbers.",
                                        number.toString()));
    }

    /** The name that the path ends in. */
    String name() {
        return Wire.user(path.getLast());
    }

    /** The block that the path names. */
    BlockAddress block() {
        return BlockAddress.parse(address(2));
    }

    /** The task that the path names. */
    TaskAddress task() {
        return TaskAddress.parse(address(3));
    }

    /** The attempt that the path names. */
    AttemptAddress attempt() {
        return AttemptAddress.parse(address(4));
    }

    /** Which part of what is found is asked for, and by whom. */
    Question.Part part() {
        return new Question.Part(origin.user(), query.skip(), query.limit());
    }

    static Refused notFound(String message, String remedy, String subject) {
        return new Refused(Rejection.of("not_found", message, remedy).about(subject));
    }

    private String address(int parts) {
        return String.join("/", path.subList(0, parts));
    }
}
