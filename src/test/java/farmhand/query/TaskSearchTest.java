package farmhand.query;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.ABlock.aListBlock;
import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.Subject;
import farmhand.testing.Property;
import farmhand.testing.RandomFarm;
import farmhand.testing.Specs;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class TaskSearchTest {
    private static final Asked KIM = new Asked("kim", Specs.AT);

    private static final Farm FARM =
            Jobs.added(
                    Jobs.added(
                            Farm.EMPTY,
                            2,
                            aJob().named("light")
                                    .with(aBlock("render", "1-10"))
                                    .with(aListBlock("mail", 2))),
                    3,
                    aJob().named("comp").of("lee").with(aBlock("render", "1-5")));

    private static String found(String query) {
        return TaskSearch.of(FARM, Query.ofTasks(query), KIM).stream()
                .map(Subject.OfTasks::toString)
                .toList()
                .toString();
    }

    @Test
    void findsTasksByWhatTheyJobAndBlockAre() {
        assertEquals("[2/0/0-9, 2/1/0-1]", found("job=2"));
        assertEquals("[3/0/0-4]", found("user=lee"));
        assertEquals("[2/0/0-9, 3/0/0-4]", found("block.name=render"));
        assertEquals("[2/1/1]", found("\"task 1\""));
        assertEquals("[2/0/3, 3/0/3]", found("frames=4"));
        assertEquals("[3/0/3]", found("frames=4 job.name:comp"));
        assertEquals("[3/0/2]", found("id=000000030000010000000002"));
        assertEquals("[2/0/0-2, 2/1/0-1, 3/0/0-2]", found("index<3 status=open"));
        assertEquals("[3/0/0-4]", found("queue=medium job.age=active user=lee"));
        assertEquals("[2/1/0-1]", found("block=1 key=null not_before=null priority=0"));
        assertEquals("[]", found("metadata.take=3 or job.metadata.shot=x"));
        assertEquals("[]", found("running"));
    }

    @Test
    void skippingWholeBlocksFindsTheSameAsAskingEveryTask() {
        Property.holdsForAll(
                300,
                20,
                (random, size) -> {
                    RandomFarm life = new RandomFarm(random.nextLong());
                    for (int i = 0; i < 40; i++) {
                        life.step();
                    }
                    Term term = new RandomTerms(random).next(size);
                    Query<PlacedTask> query = new Query<>(Vocabulary.TASKS, term, List.of());

                    assertEquals(
                            oneByOne(life.farm(), query),
                            TaskSearch.of(life.farm(), query, KIM).stream()
                                    .flatMap(TaskSearchTest::addresses)
                                    .toList());
                });
    }

    private static java.util.stream.Stream<String> addresses(Subject.OfTasks tasks) {
        return tasks.tasks().stream().mapToObj(i -> tasks.block() + "/" + i);
    }

    private static List<String> oneByOne(Farm farm, Query<PlacedTask> query) {
        var test = query.bind(KIM);
        List<String> found = new ArrayList<>();
        for (Job job : farm.jobs().stream().filter(one -> !one.deleted()).toList()) {
            for (Block block : job.blocks()) {
                for (int i = 0; i < block.tasks().size(); i++) {
                    PlacedTask task = new PlacedTask(job, block, i);
                    if (test.test(task)) {
                        found.add(task.address().toString());
                    }
                }
            }
        }
        return found;
    }
}
