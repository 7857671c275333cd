package farmhand.viewmodel.menu;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.act.Action;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words of other tools by which actions are found too; nothing is called by them. In front of a bar
 * stand, apart by commas, those that mean just that action.
 */
final class Synonyms {
    private static final Pattern BETWEEN = Pattern.compile(",");
    private static final Map<String, String> KEYS =
            Map.ofEntries(
                    Map.entry("append-frames", "words.append"),
                    Map.entry("append-tasks", "words.append"),
                    Map.entry("append-blocks", "words.appendBlocks"),
                    Map.entry("pause", "words.pause"),
                    Map.entry("stop", "words.stop"),
                    Map.entry("resume", "words.resume"),
                    Map.entry("retry", "words.retry"),
                    Map.entry("retry-elsewhere", "words.retryElsewhere"),
                    Map.entry("retry-all", "words.retryAll"),
                    Map.entry("retry-missing", "words.retryMissing"),
                    Map.entry("forgive", "words.forgive"),
                    Map.entry("retry-running", "words.retryRunning"),
                    Map.entry("retry-dependants", "words.retryDependants"),
                    Map.entry("exclude", "words.exclude"),
                    Map.entry("hold", "words.hold"),
                    Map.entry("include", "words.include"),
                    Map.entry("delete", "words.delete"),
                    Map.entry("undo", "words.undo"),
                    Map.entry("archive", "words.archive"),
                    Map.entry("clone", "words.clone"),
                    Map.entry("edit", "words.edit"),
                    Map.entry("move-top", "words.move"),
                    Map.entry("move-up", "words.move"),
                    Map.entry("move-down", "words.move"),
                    Map.entry("move-bottom", "words.move"),
                    Map.entry("bell", "words.bell"),
                    Map.entry("preview", "words.preview"),
                    Map.entry("open-file", "words.openFile"),
                    Map.entry("open-folder", "words.openFolder"),
                    Map.entry("open-viewer", "words.openViewer"),
                    Map.entry("copy-path", "words.copyPath"),
                    Map.entry("transfer", "words.transfer"),
                    Map.entry("choose-destination", "words.chooseDestination"),
                    Map.entry("worker-pause", "words.workerPause"),
                    Map.entry("worker-take-out", "words.workerTakeOut"),
                    Map.entry("worker-bring-back", "words.workerBringBack"),
                    Map.entry("worker-eject", "words.workerEject"),
                    Map.entry("worker-note", "words.workerNote"),
                    Map.entry("worker-keep", "words.workerKeep"),
                    Map.entry("worker-free", "words.workerFree"),
                    Map.entry("worker-heal", "words.workerHeal"),
                    Map.entry("priority-up", "words.priorityUp"),
                    Map.entry("priority-down", "words.priorityDown"),
                    Map.entry("show-worker", "words.showWorker"),
                    Map.entry("submit", "words.submit"),
                    Map.entry("menu-theme-desktop", "words.theme"),
                    Map.entry("menu-theme-dark", "words.theme"),
                    Map.entry("menu-theme-light", "words.theme"),
                    Map.entry("density-dense", "words.density"),
                    Map.entry("density-normal", "words.density"),
                    Map.entry("density-roomy", "words.density"),
                    Map.entry("details-right", "words.details"),
                    Map.entry("details-below", "words.details"),
                    Map.entry("menu-larger", "words.larger"),
                    Map.entry("menu-smaller", "words.smaller"),
                    Map.entry("menu-usual", "words.usual"),
                    Map.entry("place-jobs", "words.placeJobs"),
                    Map.entry("place-workers", "words.placeWorkers"),
                    Map.entry("place-users", "words.placeUsers"),
                    Map.entry("place-activity", "words.placeActivity"),
                    Map.entry("place-archive", "words.placeArchive"),
                    Map.entry("menu-group-none", "words.groupNone"),
                    Map.entry("menu-group-user", "words.group"),
                    Map.entry("menu-group-queue", "words.group"),
                    Map.entry("menu-fullScreen", "words.fullScreen"),
                    Map.entry("show-all", "words.everybody"),
                    Map.entry("menu-notices", "words.notices"),
                    Map.entry("menu-preferences", "words.preferences"),
                    Map.entry("menu-keys", "words.keys"),
                    Map.entry("menu-connect", "words.connect"),
                    Map.entry("menu-resync", "words.resync"),
                    Map.entry("menu-quit", "words.quit"),
                    Map.entry("menu-openFiles", "words.openFiles"),
                    Map.entry("menu-exportCsv", "words.export"),
                    Map.entry("menu-exportJson", "words.export"),
                    Map.entry("menu-why", "words.why"),
                    Map.entry("menu-diagnostics", "words.diagnostics"),
                    Map.entry("menu-logs", "words.logs"),
                    Map.entry("render-first", "words.renderFirst"),
                    Map.entry("change-owner", "words.changeOwner"),
                    Map.entry("copy-name", "words.copyName"),
                    Map.entry("copy-range", "words.copyRange"),
                    Map.entry("copy-log-path", "words.copyLogPath"),
                    Map.entry("menu-find", "words.find"),
                    Map.entry("view-saveThis", "words.saveView"),
                    Map.entry("tab-frames", "words.tabFrames"),
                    Map.entry("tab-errors", "words.tabErrors"),
                    Map.entry("tab-log", "words.tabLog"),
                    Map.entry("tab-graph", "words.tabGraph"),
                    Map.entry("tab-stats", "words.tabStats"),
                    Map.entry("tab-history", "words.tabHistory"),
                    Map.entry("tab-raw", "words.tabRaw"));

    private Synonyms() {}

    /** Whether other tools call that action so. */
    static boolean isCalled(Action action, String text) {
        String words = of(action);
        int bar = words.indexOf('|');
        return bar > 0
                && BETWEEN.splitAsStream(words.substring(0, bar))
                        .map(String::strip)
                        .anyMatch(text::equals);
    }

    /** The words for that action, apart by blanks, commas and the bar; may be empty. */
    static String of(Action action) {
        String key = action.id().startsWith("select-") ? "words.select" : KEYS.get(action.id());
        return key == null ? "" : text(key);
    }
}
