package farmhand.viewmodel.check;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.check.Check.Found;
import farmhand.viewmodel.path.PathMaps;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Whether the farm sees files of this computer, as far as the user's path maps say. */
final class FileCheck {
    private FileCheck() {}

    static Optional<Check> of(List<Path> files, boolean here, PathMaps maps) {
        if (files.isEmpty()) {
            return Optional.empty();
        }
        if (here) {
            return found(Found.GOOD, text("check.filesHere"), "");
        }
        List<Path> unmapped = files.stream().filter(file -> mapFor(file, maps).isEmpty()).toList();
        if (!unmapped.isEmpty()) {
            return found(
                    Found.UNKNOWN,
                    text("check.filesUnmapped", unmapped.size(), unmapped.getFirst()),
                    text("check.filesMapThem"));
        }
        Path first = files.getFirst();
        PathMaps.Pair map = mapFor(first, maps).orElseThrow();
        return found(
                Found.GOOD,
                text("check.filesMapped", maps.there(first.toString())),
                text("check.filesMap", map.here(), map.there()));
    }

    private static Optional<PathMaps.Pair> mapFor(Path file, PathMaps maps) {
        return maps.forHere(file.toString());
    }

    private static Optional<Check> found(Found found, String said, String detail) {
        return Optional.of(new Check(Check.About.FILES, found, said, detail));
    }
}
