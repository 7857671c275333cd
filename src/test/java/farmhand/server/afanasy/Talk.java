package farmhand.server.afanasy;

import farmhand.farm.Job;
import farmhand.farm.address.JobNumber;
import farmhand.testing.RunningFarm;

import java.nio.file.Path;
import java.time.InstantSource;

/** A client of Afanasy's, kim at the machine box, and a farm that runs its tasks. */
final class Talk implements AutoCloseable {
    final RunningFarm farm;
    private final AfanasyAnswers answers;

    Talk(Path data) {
        farm = RunningFarm.on(data);
        answers = new AfanasyAnswers(farm.coordinator(), InstantSource.system());
    }

    /** What is answered to it. */
    String say(String text) {
        try {
            return answers.answer(text).orElse("");
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** What is answered to an action on nodes of that type. */
    String act(String type, String more) {
        return say(
                "{\"action\":{\"user_name\":\"kim\",\"host_name\":\"box\",\"type\":\"%s\",%s}}"
                        .formatted(type, more));
    }

    /** What is told of nodes of that type, each line as one. */
    String get(String type, String more) {
        return say("{\"get\":{\"type\":\"%s\"%s}}".formatted(type, more)).replace("\n", "");
    }

    Job job(int number) {
        return farm.coordinator().farm().job(new JobNumber(number)).orElseThrow();
    }

    @Override
    public void close() {
        farm.close();
    }
}
