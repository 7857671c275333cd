package farmhand.engine;

import farmhand.engine.port.TaskRunner;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.When;
import farmhand.farm.task.Account;
import farmhand.farm.task.Exit;

import java.time.InstantSource;

/** Passes on what the runner reports: to the writer, or to those who follow a log. */
final class Reporter implements TaskRunner.Reports {
    private final Inbox inbox;
    private final Feeds feeds;
    private final InstantSource clock;

    Reporter(Inbox inbox, Feeds feeds, InstantSource clock) {
        this.inbox = inbox;
        this.feeds = feeds;
        this.clock = clock;
    }

    @Override
    public void started(AttemptAddress attempt) {
        inbox.tell(new Message.Started(attempt));
    }

    @Override
    public void progressed(AttemptAddress attempt, int percent, String line) {
        inbox.mention(new Message.Progressed(attempt, percent, line));
    }

    @Override
    public void wrote(AttemptAddress attempt) {
        feeds.wake();
    }

    @Override
    public void ended(AttemptAddress attempt, Exit exit, Account account) {
        inbox.tell(new Message.Ended(attempt, exit, account, When.at(clock.instant())));
    }
}
