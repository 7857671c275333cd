package farmhand.bench;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** What a change costs on its way through the house while many other jobs lie idle. */
final class IdleFigures {
    private static final int WARM_UP_ROUNDS = 40;
    private static final int ROUNDS = 80;
    private static final int EACH = 25;
    private static final int FEW = 10;
    private static final int MANY = 10_000;

    private IdleFigures() {}

    static void measure(Path folder, Report report) throws Exception {
        try (Change few = new Change(folder.resolve("few"), FEW);
                Change many = new Change(folder.resolve("many"), MANY)) {
            rounds(WARM_UP_ROUNDS, few);
            rounds(WARM_UP_ROUNDS, many);
            Map<Change.Stage, Double> small = new EnumMap<>(Change.Stage.class);
            Map<Change.Stage, Double> large = new EnumMap<>(Change.Stage.class);
            for (int round = 0; round < ROUNDS; round++) {
                least(small, few.times(EACH));
                least(large, many.times(EACH));
            }
            report.add(
                    "10,000 idle jobs: a change, all the way",
                    sum(large),
                    "10 idle jobs",
                    sum(small),
                    new Report.Target.Times(1.5));
            for (Change.Stage stage : Change.Stage.values()) {
                report.add(
                        "10,000 idle jobs: " + stage.words(),
                        large.getOrDefault(stage, 0.0),
                        "10 idle jobs",
                        small.getOrDefault(stage, 0.0),
                        new Report.Target.Times(1.5));
            }
        }
    }

    private static double sum(Map<Change.Stage, Double> stages) {
        return stages.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static void rounds(int count, Change change) {
        for (int i = 0; i < count; i++) {
            change.times(EACH);
        }
    }

    private static void least(Map<Change.Stage, Double> all, Map<Change.Stage, Double> now) {
        now.forEach((stage, nanos) -> all.merge(stage, nanos, Math::min));
    }
}
