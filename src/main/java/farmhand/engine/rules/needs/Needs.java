package farmhand.engine.rules.needs;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent.NewBlock;
import farmhand.farm.Need;
import farmhand.farm.address.JobNumber;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.Work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns needs as users name them into indexes and numbers. */
public final class Needs {
    private static final int MOST_NAMED = 10;

    private final Farm farm;
    private final Map<String, List<Integer>> byName = new LinkedHashMap<>();

    private Needs(Farm farm) {
        this.farm = farm;
    }

    /** {@code specs} of a job, resolved; each thing once. */
    public static List<Need.OfJobs> ofJob(Farm farm, List<NeedSpec.OnJobs> specs) {
        Needs needs = new Needs(farm);
        Set<Need.OfJobs> found = new LinkedHashSet<>();
        for (int k = 0; k < specs.size(); k++) {
            NeedSpec.OnJobs need = specs.get(k);
            found.add(Refused.at("needs[" + k + "]", () -> needs.onJobs(need)));
        }
        return List.copyOf(found);
    }

    /** {@code specs} of one of the blocks {@code present}, resolved; not a circle among them. */
    public static List<Need> ofBlock(
            Farm farm, List<Block> present, int index, List<NeedSpec> specs) {
        Needs needs = new Needs(farm);
        present.forEach(block -> needs.named(block.spec().name(), block.index()));
        List<Need> found = needs.of(specs);
        List<NewBlock> all = new ArrayList<>();
        present.forEach(
                block ->
                        all.add(
                                new NewBlock(
                                        block.spec(),
                                        block.index() == index ? found : block.needs())));
        Cycles.refuse(0, all);
        return found;
    }

    /**
     * {@code added} with their needs resolved; a name stands for all blocks that have it, {@code
     * present} ones and added ones.
     */
    public static List<NewBlock> resolve(Farm farm, List<Block> present, List<BlockSpec> added) {
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
        if (spec.work() instanceof Work.Listed(var tasks, _)) {
            TaskCircles.refuse(tasks);
        }
        return of(spec.needs());
    }

    private List<Need> of(List<NeedSpec> specs) {
        Set<Need> found = new LinkedHashSet<>();
        for (int k = 0; k < specs.size(); k++) {
            NeedSpec need = specs.get(k);
            found.addAll(Refused.at("needs[" + k + "]", () -> of(need)));
        }
        return List.copyOf(found);
    }

    private List<? extends Need> of(NeedSpec need) {
        return switch (need) {
            case NeedSpec.OnJobs jobs -> List.of(onJobs(jobs));
            case NeedSpec.OnBlock(String name, NeedSpec.By by) ->
                    onBlocks(name).stream().map(index -> Need.onBlock(index, by)).toList();
            case NeedSpec.BlocksMatching(var mask, NeedSpec.By by) ->
                    List.of(new Need.BlocksMatching(mask, by, List.of()));
            case NeedSpec.OnTask _ ->
                    throw new Refused(
                            Rejection.of(
                                    "bad_need",
                                    "A whole block cannot wait for a single task.",
                                    "Let single tasks of the same block wait for it, or wait for a"
                                            + " block."));
        };
    }

    private Need.OfJobs onJobs(NeedSpec.OnJobs need) {
        return switch (need) {
            case NeedSpec.OnJob(JobNumber job) -> onJob(job);
            case NeedSpec.JobsMatching(var mask, var whose) -> new Need.JobsMatching(mask, whose);
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
