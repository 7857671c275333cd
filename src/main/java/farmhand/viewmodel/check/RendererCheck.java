package farmhand.viewmodel.check;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.check.Check.Found;
import farmhand.viewmodel.welcome.Renderer;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether what a service needs is there. */
final class RendererCheck {
    /** What the services of the program run, as it is looked for. */
    private static final Map<String, String> RENDERERS =
            Map.of(
                    "blender", "Blender",
                    "ffmpeg", "FFmpeg",
                    "houdini", "Houdini",
                    "maya", "Maya",
                    "nuke", "Nuke",
                    "povray", "POV-Ray",
                    "python", "Python");

    private RendererCheck() {}

    /** On this computer; nothing of services of which it is not known what they run. */
    static Optional<Check> here(String service, List<Renderer> all) {
        return Optional.ofNullable(RENDERERS.get(service))
                .flatMap(name -> all.stream().filter(one -> one.name().equals(name)).findFirst())
                .map(RendererCheck::here);
    }

    private static Check here(Renderer renderer) {
        if (!renderer.isFound()) {
            return check(
                    Found.WARNING,
                    text("check.rendererMissing", renderer.name()),
                    text("check.rendererInstall"));
        }
        if (!renderer.byName()) {
            return check(
                    Found.WARNING,
                    text("check.rendererApart", renderer.name(), renderer.path()),
                    text("check.rendererSay"));
        }
        return check(Found.GOOD, text("check.rendererFound", named(renderer)), renderer.path());
    }

    private static String named(Renderer renderer) {
        return renderer.version().isEmpty()
                ? renderer.name()
                : text("check.rendererVersion", renderer.name(), renderer.version());
    }

    /** On a farm that knows those services; nothing where it tells none. */
    static Optional<Check> elsewhere(String service, List<String> known) {
        if (known.isEmpty() || service.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                known.contains(service)
                        ? check(
                                Found.UNKNOWN,
                                text("check.serviceKnown", service),
                                text("check.serviceInstalled"))
                        : check(
                                Found.WARNING,
                                text("check.serviceUnknown", service),
                                text("check.serviceGive", String.join(", ", known))));
    }

    static Check noFolder(String folder) {
        return new Check(
                Check.About.FOLDER,
                Found.WARNING,
                text("check.folderMissing", folder),
                text("check.folderMake"));
    }

    private static Check check(Found found, String said, String detail) {
        return new Check(Check.About.RENDERER, found, said, detail);
    }
}
