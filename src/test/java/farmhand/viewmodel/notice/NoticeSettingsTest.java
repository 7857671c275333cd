package farmhand.viewmodel.notice;

import static farmhand.viewmodel.Happenings.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.viewmodel.InMemory;

import org.junit.jupiter.api.Test;

import java.util.List;

final class NoticeSettingsTest {
    private final InMemory kept = new InMemory();

    @Test
    void settingsAreAsTheyWereLeftAndBellsBelongToTheirFarm() {
        NoticeSettings settings = new NoticeSettings(kept, "studio-a");
        settings.ring(List.of(job(3)), true);
        settings.rule(Rule.DONE).set(false);
        settings.webhook().set(" https://chat/hook ");

        NoticeSettings again = new NoticeSettings(kept, "studio-a");
        assertEquals(true, again.hasBell(job(3)));
        assertEquals(false, again.rule(Rule.DONE).get());
        assertEquals(true, again.rule(Rule.BRAKE).get());
        assertEquals("https://chat/hook", again.webhook().get());
        assertEquals(false, new NoticeSettings(kept, "studio-b").hasBell(job(3)));
    }

    @Test
    void whatIsNoTimeAndNoNumberIsSaidToBeNone() {
        NoticeSettings settings = new NoticeSettings(kept, "studio-a");
        assertEquals("", settings.problem());

        settings.quiet().set("25:00-8");
        assertEquals("Write two times of day, such as 22:00-08:00.", settings.problem());
        settings.errors().set("many");
        assertEquals("Give a whole number from 1 on.", settings.problem());
        settings.quiet().set("7:00 – 8:30");
        settings.errors().set("2");
        assertEquals("", settings.problem());
    }

    @Test
    void aWebhookOfAnotherKindThanOfTheWebIsSaidToBeNone() {
        NoticeSettings settings = new NoticeSettings(kept, "studio-a");
        for (String none : List.of("ftp://x", "chat/hook", "https://", "http://a b")) {
            settings.webhook().set(none);
            assertEquals(
                    "A webhook begins with https:// or http://, such as https://chat.example/hook.",
                    settings.problem(),
                    none);
        }
        settings.webhook().set(" HTTP://localhost:8080/hook?key=1 ");
        assertEquals("", settings.problem());
    }
}
