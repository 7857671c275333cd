package farmhand.bench;

import farmhand.server.afanasy.AfanasyAnswers;
import farmhand.server.afanasy.AfanasyDoor;
import farmhand.server.afanasy.AfanasySettings;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/** From a message of an Afanasy client to the end of its answer, on a connection of its own. */
final class AfanasyFigures {
    private static final int WARM_UP = 1_000;
    private static final int COUNT = 1_000;
    private static final int JOBS = 1_000;
    private static final int LISTS = 200;
    private static final String TASKS = "1-10000";

    private AfanasyFigures() {}

    static void measure(Path folder, Report report) throws Exception {
        try (Disk disk = new Disk(folder)) {
            Samples disks = Samples.of(WARM_UP, COUNT, disk::append);
            try (LiveFarm farm = new LiveFarm(folder.resolve("farm"), JOBS);
                    AfanasyDoor door = open(farm)) {
                report.add(
                        "action to answer, p50",
                        Samples.of(WARM_UP, COUNT, () -> say(door, next())).half(),
                        "fsync, p50",
                        disks.half(),
                        new Report.Target.Within(5));
                Samples lists =
                        Samples.of(LISTS, LISTS, () -> say(door, "{\"get\":{\"type\":\"jobs\"}}"));
                report.add(
                        "list of 1,000 jobs, p50",
                        lists.half(),
                        "fsync, p50",
                        disks.half(),
                        new Report.Target.Within(20));
                report.add("list of 1,000 jobs, p95", lists.most(), "fsync, p95", disks.most());
            }
            try (LiveFarm farm = new LiveFarm(folder.resolve("large"), JOBS, TASKS, 1);
                    AfanasyDoor door = open(farm)) {
                report.add(
                        "action on a job of 10,000 tasks to answer, p50",
                        Samples.of(WARM_UP, COUNT, () -> say(door, next())).half(),
                        "fsync, p50",
                        disks.half(),
                        new Report.Target.Within(5));
            }
        }
    }

    private static AfanasyDoor open(LiveFarm farm) throws IOException {
        return AfanasyDoor.open(
                new AfanasyAnswers(farm.coordinator, InstantSource.system()),
                new AfanasySettings("127.0.0.1", 0, List.of(), AfanasySettings.USUAL_WAIT));
    }

    private static String next() {
        return action(60 + (int) (System.nanoTime() % 40));
    }

    private static String action(int priority) {
        return "{\"action\":{\"user_name\":\"kim\",\"host_name\":\"box\",\"type\":\"jobs\",\"ids\":["
                + IdleJobs.BUSY
                + "],\"params\":{\"priority\":"
                + priority
                + "}}}";
    }

    private static void say(AfanasyDoor door, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        byte[] head = ("AFANASY " + body.length + " JSON").getBytes(StandardCharsets.UTF_8);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), door.port())) {
            byte[] whole = java.util.Arrays.copyOf(head, head.length + body.length);
            System.arraycopy(body, 0, whole, head.length, body.length);
            socket.getOutputStream().write(whole);
            DataInputStream in = new DataInputStream(socket.getInputStream());
            StringBuilder said = new StringBuilder();
            while (said.length() < 4 || !said.substring(said.length() - 4).equals("JSON")) {
                said.append((char) in.readUnsignedByte());
            }
            String[] words = said.toString().split(" ", -1);
            in.readFully(new byte[Integer.parseInt(words[1])]);
        }
    }
}
