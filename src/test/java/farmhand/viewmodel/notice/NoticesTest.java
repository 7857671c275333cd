package farmhand.viewmodel.notice;

import static farmhand.viewmodel.Happenings.done;
import static farmhand.viewmodel.Happenings.failed;
import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.job;
import static farmhand.viewmodel.Happenings.minute;
import static farmhand.viewmodel.Happenings.running;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.FarmEvent;
import farmhand.farm.JobSettings;
import farmhand.farm.Need;
import farmhand.farm.link.Since;
import farmhand.farm.spec.JobWishes;
import farmhand.farm.view.Update;
import farmhand.viewmodel.FakeFarm;
import farmhand.viewmodel.InMemory;

import org.junit.jupiter.api.Test;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;

/** Jobs are kim's in the first test data; the notices too, unless said otherwise. */
final class NoticesTest {
    private final FakeFarm farm = new FakeFarm();
    private final InMemory kept = new InMemory();
    private final List<Notice> told = new ArrayList<>();
    private final List<String> posted = new ArrayList<>();
    private double minutes = 100;

    @Test
    void whatWasOverBeforeIsNoNews() {
        farm.happen(submitted(2, "sh010", frames("render", "1-1")));
        farm.happen(done(2, 0, 0));
        Notices notices = open(user(2));

        pass(notices);

        assertEquals(List.of(), notices.all());
    }

    @Test
    void jobsThatEndTogetherAreOneNotice() {
        farm.happen(submitted(2, "sh010", frames("render", "1-1")));
        farm.happen(submitted(3, "sh020", frames("render", "1-1")));
        farm.happen(submitted(4, "sh030", frames("render", "1-1")));
        Notices notices = open(user(2));

        farm.happen(done(2, 0, 0));
        farm.happen(done(3, 0, 0));
        fail(4, 0);
        pass(notices);

        assertEquals(
                "2 jobs are done: sh010, sh020. sh030 failed.", notices.all().getFirst().text());
        assertEquals(1, notices.unread().get());
        assertEquals(notices.all(), told);
        notices.read();
        assertEquals(0, notices.unread().get());
    }

    @Test
    void theFirstErrorOfAJobThatGoesOnIsToldOnce() {
        farm.happen(submitted(2, "sh010", frames("render", "1-9")));
        Notices notices = open(user(2));

        fail(2, 0);
        pass(notices);
        fail(2, 1);
        pass(notices);

        assertEquals(
                List.of("A task of sh010 failed; it goes on."),
                notices.all().stream().map(Notice::text).toList());
    }

    @Test
    void aJobThatFailedSoonAfterItsFirstErrorIsNotSaidToGoOn() {
        farm.happen(submitted(2, "sh010", frames("render", "1-2")));
        Notices notices = open(user(2));

        fail(2, 0);
        fail(2, 1);
        pass(notices);

        assertEquals("sh010 failed.", notices.all().getFirst().text());
    }

    @Test
    void rulesThatAreOffAndJobsOfOthersAreNotToldButABellIs() {
        farm.happen(submitted(2, "sh010", frames("render", "1-1")));
        farm.happen(submitted(3, "sh020", frames("render", "1-1")));
        farm.happen(submitted(4, "sh030", frames("render", "1-1")));
        Notices notices = open("somebody else");
        notices.settings().rule(Rule.FAILED).set(false);
        notices.settings().ring(List.of(job(3), job(4)), true);

        farm.happen(done(2, 0, 0));
        farm.happen(done(3, 0, 0));
        fail(4, 0);
        pass(notices);

        assertEquals("sh020 is done.", notices.all().getFirst().text());
    }

    @Test
    void theWebhookGetsEachNoticeAndTheDesktopOnlyWhenItIsWanted() {
        farm.happen(submitted(2, "sh010", frames("render", "1-1")));
        Notices notices = open(user(2));
        notices.settings().webhook().set("https://chat/hook");
        notices.settings().desktop().set(false);

        farm.happen(done(2, 0, 0));
        pass(notices);

        assertEquals(List.of(), told);
        assertEquals(List.of("https://chat/hook sh010 is done."), posted);
    }

    @Test
    void aJobIsToldOfOnceAMinuteAndWhatHappensMeanwhileIsNotLost() {
        farm.happen(submitted(2, "sh010", frames("render", "1-2")));
        farm.happen(submitted(3, "sh020", frames("render", "1-1")));
        Notices notices = open(user(2));

        fail(2, 0);
        seconds(notices, 0, 3);
        farm.happen(done(3, 0, 0));
        fail(2, 1);
        seconds(notices, 10, 13);
        assertEquals(
                List.of("sh020 is done.", "A task of sh010 failed; it goes on."),
                notices.all().stream().map(Notice::text).toList());

        seconds(notices, 50, 53);
        assertEquals(2, notices.all().size());
        seconds(notices, 63, 66);
        assertEquals("sh010 failed.", notices.all().getFirst().text());
    }

    @Test
    void aJobOfWhichSomethingIsLeftIsStuckRatherThanFailed() {
        farm.happen(
                submitted(
                        2,
                        "sh010",
                        frames("render", "1-1"),
                        frames("comp", "1-1", new Need.WholeBlock(0))));
        Notices notices = open(user(2));

        fail(2, 0);
        pass(notices);

        assertEquals(
                "sh010 is stuck: something of it failed, and the rest cannot go on.",
                notices.all().getFirst().text());
    }

    @Test
    void manyErrorsAreToldOnceWhereThatIsAskedFor() {
        farm.happen(submitted(2, "sh010", frames("render", "1-9")));
        Notices notices = open(user(2));
        notices.settings().rule(Rule.FIRST_ERROR).set(false);
        notices.settings().rule(Rule.ERRORS).set(true);
        notices.settings().errors().set("3");

        fail(2, 0);
        fail(2, 1);
        pass(notices);
        assertEquals(List.of(), notices.all());
        fail(2, 2);
        fail(2, 3);
        pass(notices);

        assertEquals("3 tasks of sh010 failed.", notices.all().getFirst().text());
        assertEquals(1, notices.all().size());
    }

    @Test
    void aJobOfWhichNothingRunsForLongIsToldOnce() {
        farm.happen(submitted(2, "sh010", frames("render", "1-9")));
        farm.happen(submitted(3, "sh020", frames("render", "1-9")));
        farm.happen(running(3, 0, 0, 5, ""));
        Notices notices = open(user(2));
        notices.settings().rule(Rule.WAITING).set(true);
        notices.settings().minutes().set("10");

        seconds(notices, 0, 590);
        assertEquals(List.of(), notices.all());
        seconds(notices, 600, 603, 1300, 1303);

        assertEquals(
                List.of("Nothing of sh010 ran for 10 minutes."),
                notices.all().stream().map(Notice::text).toList());
    }

    @Test
    void aJobThatWaitsForSomebodysWordSaysSo() {
        farm.happen(submitted(2, "sh010", frames("render", "1-1")));
        Notices notices = open(user(2));

        JobSettings settings = farm.farm().jobs().find(job(2)).orElseThrow().settings();
        JobWishes kept = settings.wishes().withActivated(false);
        farm.happen(new FarmEvent.JobEdited(job(2), settings.with(kept), minute(60)));
        pass(notices);

        assertEquals("sh010 waits for your word.", notices.all().getFirst().text());
    }

    @Test
    void inQuietHoursOnlyTheListIsTold() {
        farm.happen(submitted(2, "sh010", frames("render", "1-1")));
        Notices notices = open(user(2));
        notices.settings().webhook().set("https://chat/hook");
        notices.settings().quiet().set("22:00-15:00"); // it is 14:38

        farm.happen(done(2, 0, 0));
        pass(notices);

        assertEquals("sh010 is done.", notices.all().getFirst().text());
        assertEquals(List.of(), told);
        assertEquals(List.of(), posted);
    }

    private void seconds(Notices notices, int... at) {
        for (int second : at) {
            notices.tick(minute(100).instant().plusSeconds(second));
        }
    }

    private String user(int number) {
        return farm.farm().jobs().find(job(number)).orElseThrow().settings().user();
    }

    private void fail(int number, int task) {
        farm.happen(failed(number, 0, task, "out of memory"));
    }

    private void pass(Notices notices) {
        notices.tick(minute(minutes).instant());
        minutes += 1;
        notices.tick(minute(minutes).instant());
    }

    private Notices open(String user) {
        Teller outside =
                new Teller() {
                    @Override
                    public void tell(Notice notice) {
                        told.add(notice);
                    }

                    @Override
                    public void post(String address, Notice notice) {
                        posted.add(address + " " + notice.text());
                    }
                };
        Notices notices = new Notices(() -> "studio-a", () -> user, ZoneOffset.UTC, kept, outside);
        farm.open(Since.NOTHING, new Reader(notices));
        return notices;
    }

    private record Reader(Notices notices) implements Flow.Subscriber<Update> {
        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(Update update) {
            notices.apply(update);
        }

        @Override
        public void onError(Throwable error) {
            throw new AssertionError(error);
        }

        @Override
        public void onComplete() {}
    }
}
