package farmhand.query;

import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.JobSettings;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.When;
import farmhand.farm.spec.Metadata;
import farmhand.farm.view.JobView;
import farmhand.testing.AJob;
import farmhand.testing.Specs;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;

class QueryTest {
    private static final Asked KIM = new Asked("kim", later(Duration.ofHours(3)));

    private static When later(Duration after) {
        return new When(Specs.AT.micros() + after.toSeconds() * 1_000_000);
    }

    /** Kim's job of 10 frames, priority 60, submitted 2023-11-14T22:13:20Z, three hours ago. */
    private static JobView job(String name) {
        JobNumber seven = new JobNumber(7);
        AJob spec = aJob().named(name).of("kim").priority(60).withBlock("render", "1-10");
        Farm farm = Jobs.added(Farm.EMPTY, 7, spec);
        JobSettings settings = farm.job(seven).orElseThrow().settings();
        Metadata shot =
                new Metadata(
                        "{\"Shot\":\"sh020 \\\"b\\\"\",\"plate\":{\"take\":[1,{\"a\":\"}\"}],\"n\":12},"
                                + "\"late\":true,\"by\":null}");
        return JobView.of(
                farm.apply(List.of(new FarmEvent.JobEdited(seven, settings.with(shot), Specs.AT)))
                        .job(seven)
                        .orElseThrow());
    }

    private static boolean meant(String query, JobView job) {
        return Query.ofJobs(query).bind(KIM).test(job);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "light",
                "LIGHT -comp",
                "sh* ",
                "*v7",
                "name=sh020_Light_v7",
                "code=\"SH020_LIGHT_V7\"",
                "name='*light*'",
                "name contains light",
                "name not contains comp",
                "name matches ^sh\\d+",
                "name:light user:me",
                "name:sh020* name:*v7 name:'*light*'",
                "user=me and user=kim",
                "user in lee, kim",
                "user in \"lee,kim\"",
                "user not in (ana, lee)",
                "priority>=60 priority<60.5",
                "priority<>50",
                "waiting",
                "status:waiting,running",
                "not done and not (failed or paused)",
                "paused=false hidden:no",
                "created=2023-11-14",
                "created>2023-11-13 created<=2023-11-14",
                "created=2023-11-14T22:13",
                "created=2023-11-14T22:13:20Z",
                "created=2023-11-14T23:13:20+01:00",
                "created<2h ago and created>4h ago",
                "age<4h age>2h30m",
                "finished=null started=null note=null",
                "finished!=2023-11-14",
                "note=\"\"",
                "number=7 and id=000000000000000000000007 and id=7",
                "tasks=10 ready=10 running=0",
                "max_running=null max_running!=3",
                "queue=medium parent=MEDIUM uri:medium",
                "position=0 not_before=null eta=null aborted=false activated=true",
                "age=active age!=archived age:active,inactive age in active,archived",
                "metadata.shot='sh020 \"b\"' metadata.SHOT=sh020*",
                "metadata.plate.n=12 metadata.late=true metadata contains take",
                "metadata.by=null metadata.none=null metadata.plate.none=null",
                "where priority=60",
                "JOB WHERE PRIORITY=60",
                "(status=done or status=waiting) and name<>\"x y (1)\""
            })
    void means(String query) {
        assertTrue(meant(query, job("sh020_light_v7")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "comp",
                "\"done\"",
                "-light",
                "name=light",
                "name=*light",
                "name:light*",
                "user=lee",
                "user=\"me\"",
                "user in lee,ana",
                "priority>60",
                "created>2023-11-14",
                "created>2h ago",
                "age>1d",
                "finished<2h ago",
                "finished>2h ago",
                "note=*",
                "note contains late",
                "max_running<5",
                "queue=low",
                "eta>1s",
                "age=archived",
                "metadata.shot=sh030",
                "metadata.none!=null",
                "paused=true",
                "name matches ^light",
                "number!=7",
                "done or failed and waiting"
            })
    void doesNotMean(String query) {
        assertFalse(meant(query, job("sh020_light_v7")));
    }

    @Test
    void andBindsTighterThanOr() {
        assertEquals(
                Query.ofJobs("done or (failed and paused)").term(),
                Query.ofJobs("done or failed paused").term());
    }

    @Test
    void parenthesesInsideQuotesAreText() {
        assertTrue(meant("name=\"x y (1)\"", job("x y (1)")));
        assertFalse(meant("name<>\"x y (1)\"", job("x y (1)")));
    }

    @Test
    void examplesOfAccsynAreRead() {
        List.of(
                        "job where code=\"x and y.png\"",
                        "Job where status=done",
                        "job WHERE ((user=5bfeb0381da7ee4095fa217e AND name!=hq) OR status<>failed)"
                                + " AND code=\"Daily backup\"",
                        "job where user=lars@edit.com")
                .forEach(Query::ofJobs);
        Query.ofTasks("task WHERE job.id=5a7325f8b7ef72f5f9d74bf4 AND status<>done");
    }
}
