package farmhand.engine;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.ABlock.aListBlock;
import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.engine.before.Beforehand;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.IndexRun;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.Terms;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

class ManyAtOnceTest {
    private static final int CLIENTS = 64;
    private static final int EACH = 5;
    private static final BlockAddress LIST = new BlockAddress(JobNumber.FIRST, 0);

    @Test
    void sixtyFourClientsAppendTasksToOneJobWithoutGapOrDouble() throws Exception {
        try (TestFarm farm = TestFarm.withSlots(1)) {
            farm.submit(aJob().with(aListBlock("mails", 1)).paused());
            Command append = new Command.AppendTasks(LIST, aListBlock("more", 2).tasks());

            List<IndexRun> got =
                    atOnce(farm, append).stream()
                            .map(subject -> ((Subject.OfTasks) subject).tasks().runs().getFirst())
                            .toList();

            int count = CLIENTS * EACH * 2;
            assertEquals(TaskSet.range(1, 1 + count), TaskSet.merged(got));
            assertEquals(count, got.stream().mapToInt(IndexRun::size).sum());
            assertEquals(
                    1 + count, farm.coordinator.farm().block(LIST).orElseThrow().tasks().size());
        }
    }

    @Test
    void sixtyFourClientsAppendBlocksToOneJobWithoutGapOrDouble() throws Exception {
        try (TestFarm farm = TestFarm.withSlots(1)) {
            farm.submit(aJob().with(aListBlock("mails", 1)).paused());
            Command append =
                    new Command.AppendBlocks(JobNumber.FIRST, List.of(aBlock("a", "1").spec()));

            List<Integer> got =
                    atOnce(farm, append).stream()
                            .map(subject -> ((Subject.OfBlock) subject).block().block())
                            .sorted()
                            .toList();

            assertEquals(IntStream.rangeClosed(1, CLIENTS * EACH).boxed().toList(), got);
        }
    }

    @Test
    void aFullInboxRefusesCommandsButTakesReports() {
        Inbox inbox = new Inbox(3, 1);
        List<CompletableFuture<Outcome>> answers =
                List.of(
                        new CompletableFuture<>(),
                        new CompletableFuture<>(),
                        new CompletableFuture<>());

        answers.forEach(answer -> inbox.ask(asked(answer)));
        inbox.tell(new Message.Finish());

        assertEquals(
                List.of(false, false, true),
                answers.stream().map(CompletableFuture::isDone).toList());
        assertEquals(Answers.busy(), answers.getLast().join());
    }

    @Test
    void aClosedInboxAnswersAll() {
        Inbox inbox = new Inbox(3, 1);
        CompletableFuture<Outcome> early = new CompletableFuture<>();
        CompletableFuture<Outcome> late = new CompletableFuture<>();

        inbox.ask(asked(early));
        inbox.close();
        inbox.ask(asked(late));

        assertEquals(Answers.closing(), early.join());
        assertEquals(Answers.closing(), late.join());
    }

    private static Message.Asked asked(CompletableFuture<Outcome> answer) {
        return new Message.Asked(
                new Command.Acts(List.of()), TestFarm.KIM, Terms.NONE, Beforehand.NOTHING, answer);
    }

    private static List<Subject> atOnce(TestFarm farm, Command command) throws Exception {
        List<Future<List<Subject>>> clients = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(threads.submit(() -> oneByOne(farm, command)));
            }
        }
        List<Subject> all = new ArrayList<>();
        for (Future<List<Subject>> client : clients) {
            all.addAll(client.get());
        }
        return all;
    }

    private static List<Subject> oneByOne(TestFarm farm, Command command) {
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            subjects.addAll(farm.done(command).subjects());
        }
        return subjects;
    }
}
