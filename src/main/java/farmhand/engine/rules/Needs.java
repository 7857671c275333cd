package farmhand.engine.rules;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent.NewBlock;
import farmhand.farm.Need;
import farmhand.farm.address.JobNumber;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.NeedSpec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns needs as users name them into indexes and numbers. */
final class Needs {
    private static final int MOST_NAMED = 10;

    private final Farm farm;
    private final Map<String, List<Integer>> byName = new LinkedHashMap<>();

    private Needs(Farm farm) {
        this.farm = farm;
    }

    static List<Need.WholeJob> ofJob(Farm farm, List<NeedSpec.OnJob> specs) {
        Needs needs = new Needs(farm);
        Set<Need.WholeJob> found = new LinkedHashSet<>();
        for (int k = 0; k < specs.size(); k++) {
            JobNumber number = specs.get(k).job();
            found.add(Refused.at("needs[" + k + "]", () -> needs.onJob(number)));
        }
        return List.copyOf(found);
    }

    /**
     * {@code added} with their needs resolved; a name stands for all blocks that have it, {@code
     * present} ones and added ones.
     */
    static List<NewBlock> resolve(Farm farm, List<Block> present, List<BlockSpec> added) {
        Needs needs = new Needs(farm);
        present.forEach(block -> needs.named(block.spec().name(), block.index()));
        for (int i = 0; i < added.size(); i++) {
            needs.named(added.get(i).name(), present.size() + i);
        }
        List<NewBlock> blocks = new ArrayList<>();
        for (int i = 0; i < added.size(); i++) {
            BlockSpec spec = added.get(i);
            blocks.add(new NewBlock(spec, Refused.at("blocks[" + i + "]", () -> needs.of(spec))));
        }
        Cycles.refuse(present.size(), blocks);
        return blocks;
    }

    private void named(String name, int index) {
        byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(index);
    }

    private List<Need> of(BlockSpec spec) {
        Set<Need> found = new LinkedHashSet<>();
        for (int k = 0; k < spec.needs().size(); k++) {
            NeedSpec need = spec.needs().get(k);
            found.addAll(Refused.at("needs[" + k + "]", () -> of(need)));
        }
        return List.copyOf(found);
    }

    private List<? extends Need> of(NeedSpec need) {
        return switch (need) {
            case NeedSpec.OnJob(JobNumber job) -> List.of(onJob(job));
            case NeedSpec.OnBlock(String name, NeedSpec.By by) ->
                    onBlocks(name).stream().map(index -> of(index, by)).toList();
        };
    }

    private static Need of(int index, NeedSpec.By by) {
        return switch (by) {
            case BLOCK -> new Need.WholeBlock(index);
            case FRAME -> new Need.BlockByFrame(index);
        };
    }

    private Need.WholeJob onJob(JobNumber number) {
        if (farm.job(number).isEmpty()) {
            throw unknown(
                    "There is no job " + number + " to wait for.",
                    "Name a job that is on the farm, or leave the need away.");
        }
        return new Need.WholeJob(number);
    }

    private List<Integer> onBlocks(String name) {
        List<Integer> found = byName.getOrDefault(name, List.of());
        if (found.isEmpty()) {
            String names =
                    byName.keySet().stream()
                            .limit(MOST_NAMED)
                            .map(known -> "“" + known + "”")
                            .collect(Collectors.joining(", "));
            String more = byName.size() > MOST_NAMED ? " and more" : "";
            throw unknown(
                    "There is no block “" + name + "” in this job.",
                    "Name one of its blocks: " + names + more + ".");
        }
        return found;
    }

    private static Refused unknown(String message, String remedy) {
        return new Refused(Rejection.of("unknown_need", message, remedy));
    }
}
