package farmhand.viewmodel.form.submit;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.Work;
import farmhand.viewmodel.scene.Shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One task a file. */
final class FileTasks {
    private FileTasks() {}

    static List<String> read(String typed) {
        List<String> files =
                typed.lines().map(String::strip).filter(one -> !one.isEmpty()).toList();
        if (files.isEmpty()) {
            throw Refused.of(
                    "no_files", text("dialog.submit.noFiles"), text("dialog.submit.giveFiles"));
        }
        return files;
    }

    static String print(List<Path> files, Function<Path, String> name) {
        return files.stream().map(name).collect(Collectors.joining("\n"));
    }

    static Work work(List<String> files) {
        return new Work.Listed(
                files.stream().map(one -> TaskSpec.of(lastPart(one), Shell.quoted(one))).toList());
    }

    private static String lastPart(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }
}
