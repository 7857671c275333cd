package farmhand.viewmodel;

import farmhand.farm.command.CommandReader;
import farmhand.farm.command.Origin;
import farmhand.farm.link.FarmLink;
import farmhand.viewmodel.act.Selection;
import farmhand.viewmodel.act.offer.Copies;
import farmhand.viewmodel.act.offer.Forms;
import farmhand.viewmodel.act.send.Commands;
import farmhand.viewmodel.ask.Asker;
import farmhand.viewmodel.ask.RunningTasks;
import farmhand.viewmodel.check.Checks;
import farmhand.viewmodel.detail.DetailViewModel;
import farmhand.viewmodel.export.Exports;
import farmhand.viewmodel.keep.Keepsake;
import farmhand.viewmodel.past.Activity;
import farmhand.viewmodel.picture.Pictures;
import farmhand.viewmodel.row.Rows;

import io.reactivex.rxjava3.core.Scheduler;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * What the window has around it beside its farm.
 *
 * @param window runs what is given to it on the window's thread, one after another
 * @param disk runs what may wait for a disk
 * @param clock ages are seen by, and its zone clock times
 * @param reader of job files
 * @param leave what closing the window means to the farm
 * @param keepsake what is remembered from one start to the next
 * @param outside what is the program's to do
 */
public record Surroundings(
        Scheduler window,
        Scheduler disk,
        Clock clock,
        CommandReader reader,
        Leave leave,
        Keepsake keepsake,
        Outside outside) {
    /** With nothing outside. */
    public Surroundings(
            Scheduler window,
            Scheduler disk,
            Clock clock,
            CommandReader reader,
            Leave leave,
            Keepsake keepsake) {
        this(window, disk, clock, reader, leave, keepsake, Outside.NOTHING);
    }

    /** Around a window on a farm elsewhere. */
    public Surroundings(Scheduler window, Scheduler disk, Clock clock, CommandReader reader) {
        this(window, disk, clock, reader, Leave.ELSEWHERE, Keepsake.NOTHING);
    }

    /** What tasks made, for what is chosen. */
    Pictures pictures(Asker asker, Selection selection, Commands commands, Supplier<Instant> now) {
        return new Pictures(asker, selection, commands, disk, outside.files(), now);
    }

    /** What writes rows into files. */
    Exports exports(Commands commands) {
        return new Exports(outside.files(), disk, outside.printer(), commands);
    }

    /** What is copied here. */
    Copies copies() {
        return new Copies(outside.files()::copy, outside.sight()::log);
    }

    /** What is asked and said of the chosen. */
    DetailViewModel.Around details(
            Names names, Supplier<Instant> now, Asker asker, Commands commands, Rows rows) {
        ZoneId zone = clock.getZone();
        Activity history = new Activity(asker, commands, rows, zone);
        return new DetailViewModel.Around(
                names::called, zone, now, asker, disk, history, outside.printer());
    }

    /**
     * What {@code origin}, whom the farm knows as {@code user}, does to the farm of {@code link}.
     */
    Commands commands(FarmLink link, Origin origin, Supplier<String> user, Connection connection) {
        Commands commands =
                new Commands(link, origin, user, connection::deaf, window, reader::print);
        commands.outbox().waitsWhile(connection.isWaiting()::get);
        return commands;
    }

    /** The forms of a farm that is watched here. */
    Forms forms(
            Commands commands,
            Rows rows,
            RunningTasks running,
            Connection connection,
            OwnComputer computer) {
        Checks checks =
                new Checks(running.asker(), disk, outside.sight(), computer.preferences().maps());
        return new Forms(
                reader,
                disk,
                commands,
                rows,
                running,
                connection.abilities()::missing,
                keepsake,
                checks);
    }
}
