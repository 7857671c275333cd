package farmhand.server.route;

import farmhand.dialect.live.answer.HistoryJson;
import farmhand.farm.address.JobNumber;
import farmhand.farm.link.Question;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code GET /farm/history}: who changed what, of all jobs or of some, gone ones included. */
final class HistoryEndpoint {
    private static final int MOST_JOBS = 1_000;

    private HistoryEndpoint() {}

    static Reply get(Call call) throws InterruptedException {
        Query query = call.query().only("job", "before", "limit");
        Set<JobNumber> jobs = query.has("job") ? jobs(query.text("job")) : Set.of();
        long before = query.number("before", Question.HistoryOf.NEWEST, 0, Long.MAX_VALUE);
        return Reply.json(
                200,
                HistoryJson.print(
                        Waiting.ask(call, new Question.HistoryOf(jobs, before, query.limit()))));
    }

    private static Set<JobNumber> jobs(String text) {
        return Stream.of(text.split(",", MOST_JOBS))
                .map(JobNumber::parse)
                .collect(Collectors.toSet());
    }
}
