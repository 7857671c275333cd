package farmhand.viewmodel.scene;

import farmhand.farm.frames.FrameRange;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The render settings of a scene in a Blender file.
 *
 * @param dna how the file is laid out
 * @param scene the block of that scene
 */
record BlendSettings(BlendDna dna, ByteBuffer scene) {
    private static final Map<String, String> ENGINES =
            Map.of(
                    "CYCLES", "Cycles",
                    "BLENDER_EEVEE", "Eevee",
                    "BLENDER_EEVEE_NEXT", "Eevee",
                    "BLENDER_WORKBENCH", "Workbench");

    /** Those of the scene of that name, else of the first. */
    static Optional<BlendSettings> of(BlendDna dna, List<ByteBuffer> scenes, String name) {
        int at = dna.offset("ID", "name").orElse(0);
        return scenes.stream()
                .filter(one -> BlendText.at(one, at).equals("SC" + name))
                .findFirst()
                .or(() -> scenes.stream().findFirst())
                .map(scene -> new BlendSettings(dna, scene));
    }

    /** What they say, beside the range that is known already. */
    SceneFacts facts(Optional<FrameRange> range) {
        try {
            return new SceneFacts(range.map(this::stepped), rate(), engine(), size(), text("pic"));
        } catch (IndexOutOfBoundsException _) {
            return SceneFacts.of(range); // the block is cut off
        }
    }

    private FrameRange stepped(FrameRange range) {
        int step = at("frame_step").map(scene::getInt).orElse(1);
        return step > 1 ? FrameRange.of(range.lowest(), range.highest(), step) : range;
    }

    private String rate() {
        int seconds = at("frs_sec").map(at -> (int) scene.getShort(at)).orElse(0);
        float base = at("frs_sec_base").map(scene::getFloat).orElse(1f);
        if (seconds <= 0 || !(base > 0)) {
            return "";
        }
        double rate = seconds / (double) base;
        boolean isWhole = Math.abs(rate - Math.rint(rate)) < 0.001;
        return isWhole ? Long.toString(Math.round(rate)) : String.format(Locale.ROOT, "%.2f", rate);
    }

    private String engine() {
        String engine = text("engine");
        return ENGINES.getOrDefault(engine, engine);
    }

    private String size() {
        int percent = at("size").map(at -> (int) scene.getShort(at)).orElse(100);
        return SceneFacts.size(side("xsch", percent), side("ysch", percent));
    }

    private String side(String field, int percent) {
        return at(field)
                .map(scene::getInt)
                .filter(side -> side > 0)
                .map(side -> Long.toString((long) side * percent / 100))
                .orElse("");
    }

    private String text(String field) {
        return at(field).map(at -> BlendText.at(scene, at)).orElse("");
    }

    /** Where that field of the settings stands in the block. */
    private Optional<Integer> at(String field) {
        return dna.offset("Scene", "r")
                .flatMap(from -> dna.offset("RenderData", field).map(at -> from + at));
    }
}
