package farmhand.architecture;

import java.util.List;

/**
 * A room and what it may see beside itself, java.base and JSpecify. {@code app} wires everything
 * and has no list; nothing may see it but {@code Main}, which stands in the base package ("").
 *
 * @param rooms other rooms it may see, with the rooms inside them
 * @param libraries packages of libraries it may see, with those below them
 * @param offender the class of the counter-house that sees more
 */
record Room(String folder, List<String> rooms, List<String> libraries, String offender) {
    private static final String LOG = "org.slf4j";
    private static final String JSON = "com.fasterxml.jackson";
    private static final String RX = "io.reactivex";

    static final List<Room> ALL =
            List.of(
                    new Room("farm", List.of(), List.of(), "FarmKnowsTheEngine"),
                    new Room("query", List.of("farm"), List.of(), "QueryKnowsTheEngine"),
                    new Room(
                            "engine",
                            List.of("farm", "query"),
                            List.of(LOG),
                            "EngineKnowsTheRunner"),
                    new Room(
                            "runner",
                            List.of("farm", "engine.port"),
                            List.of("java.awt", "javax.imageio", JSON, LOG),
                            "RunnerKnowsTheStore"),
                    new Room(
                            "store",
                            List.of("farm", "engine.port"),
                            List.of("java.sql", "org.sqlite", JSON, LOG),
                            "StoreKnowsTheServer"),
                    new Room(
                            "dialect",
                            List.of("farm", "query"),
                            List.of(JSON, "javax.xml.stream"),
                            "DialectKnowsTheEngine"),
                    new Room(
                            "upstream",
                            List.of("farm", "query", "engine", "dialect.afanasy", "dialect.cgkit"),
                            List.of(LOG),
                            "UpstreamKnowsTheServer"),
                    new Room(
                            "server",
                            List.of("farm", "dialect"),
                            List.of("org.eclipse.jetty", LOG),
                            "ServerKnowsTheClient"),
                    new Room(
                            "client",
                            List.of("farm", "dialect"),
                            List.of("okhttp3", "okio", RX, "org.reactivestreams", LOG),
                            "ClientKnowsTheViewModel"),
                    new Room(
                            "viewmodel",
                            List.of("farm", "query", "client"),
                            List.of(
                                    "javafx.beans",
                                    "javafx.collections",
                                    "javafx.util",
                                    "com.github.luben.zstd",
                                    RX,
                                    LOG),
                            "ViewModelKnowsTheUi"),
                    new Room(
                            "ui",
                            List.of("farm", "viewmodel"),
                            List.of(
                                    "javafx",
                                    "org.controlsfx",
                                    "atlantafx",
                                    "org.kordamp",
                                    RX,
                                    LOG),
                            "UiKnowsTheApp"),
                    new Room(
                            "cli",
                            List.of("farm", "client", "dialect.live"),
                            List.of("picocli", LOG),
                            "CliKnowsTheServer"),
                    new Room("", List.of("app"), List.of(), "MainKnowsTheStore"));

    @Override
    public String toString() {
        return folder.isEmpty() ? "Main" : folder;
    }
}
