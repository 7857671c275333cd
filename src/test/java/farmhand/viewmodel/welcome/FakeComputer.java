package farmhand.viewmodel.welcome;

import java.nio.file.Path;
import java.util.List;

/** A computer with 16 cores, Blender unpacked beside the PATH, FFmpeg in it and no Nuke. */
public record FakeComputer(boolean isRunning) implements ThisComputer {
    @Override
    public String folder() {
        return "~/.local/share/farmhand";
    }

    @Override
    public int cores() {
        return 16;
    }

    @Override
    public long memory() {
        return 32L << 30;
    }

    @Override
    public List<Renderer> look() {
        return List.of(
                new Renderer("Blender", "4.5.3", "/opt/blender-4.5/blender", false),
                new Renderer("FFmpeg", "7.1", "/usr/bin/ffmpeg", true),
                Renderer.missing("Nuke"));
    }

    @Override
    public Renderer lookAt(String name, Path program) {
        return new Renderer(name, "15.1", program.toString(), false);
    }

    @Override
    public String problem(String address) {
        return address.contains(" ") ? "That is no address." : "";
    }
}
