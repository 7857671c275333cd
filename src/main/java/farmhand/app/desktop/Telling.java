package farmhand.app.desktop;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.client.Webhook;
import farmhand.runner.process.Programs;
import farmhand.viewmodel.notice.Notice;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Tells notices beyond the window: on the desktop, and to an address of the user's. */
final class Telling {
    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);
    private static final String PROGRAM = "notify-send";
    private static final int MOST_SECONDS = 10;

    private final Programs programs;
    private final Webhook webhook = new Webhook();

    /** By the programs of a process with that environment. */
    Telling(Map<String, String> environment) {
        this.programs = new Programs(environment.getOrDefault("PATH", ""));
    }

    /** Whether this system shows them. */
    boolean hasDesktop() {
        return programs.find(PROGRAM).isPresent();
    }

    /** Shows it where this system has notifications; returns at once. */
    void onDesktop(Notice notice) {
        command(notice)
                .ifPresent(command -> Thread.ofVirtual().name("notice").start(() -> run(command)));
    }

    /** Posts it as JSON; returns at once. */
    void post(String address, Notice notice) {
        webhook.post(address, json(notice));
    }

    /** The command that shows it; empty where there is no program that could. */
    Optional<List<String>> command(Notice notice) {
        return programs.find(PROGRAM)
                .map(
                        program ->
                                List.of(
                                        program,
                                        "--app-name=Farmhand",
                                        "--",
                                        "Farmhand: " + notice.farm(),
                                        notice.text()));
    }

    /**
     * Such as {@code {"farm":"..","at":"..","text":"..","events":[{"event":"job_done","job":3}]}}.
     */
    static String json(Notice notice) {
        ObjectNode node = new ObjectMapper().createObjectNode();
        node.put("farm", notice.farm());
        node.put("at", notice.at().toString());
        node.put("text", notice.text());
        var events = node.putArray("events");
        notice.happenings()
                .forEach(
                        one ->
                                events.addObject()
                                        .put("event", one.rule().word())
                                        .put("job", one.job().value())
                                        .put("name", one.name()));
        return node.toString();
    }

    private static void run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException problem) {
            LOG.warn("no notice on the desktop: {}", problem.getMessage());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
