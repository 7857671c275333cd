package farmhand.viewmodel;

import farmhand.farm.command.Command;
import farmhand.viewmodel.act.offer.Avoiding;
import farmhand.viewmodel.check.FarmSight;
import farmhand.viewmodel.farms.KnownFarms;
import farmhand.viewmodel.notice.Teller;
import farmhand.viewmodel.picture.LocalFiles;
import farmhand.viewmodel.raw.RawText;

import java.nio.file.Path;
import java.util.Optional;

/** What lies outside of one window on one farm, and is the program's to do. */
public interface Outside extends Teller {
    /** There is nothing outside. */
    Outside NOTHING = new Outside() {};

    /** Asks the user for a farm, and shows it in this window. */
    default void connect() {}

    /** The farms that can be shown in this window. */
    default KnownFarms farms() {
        return KnownFarms.NONE;
    }

    /** How windows look, where farms share one; else each window's own. */
    default Optional<Appearance> appearance() {
        return Optional.empty();
    }

    /** Version of this program; empty where it does not matter. */
    default String version() {
        return "";
    }

    /** The rows of the last session on this farm. Reads a file. */
    default Optional<Remembered> lastRows() {
        return Optional.empty();
    }

    /** Keeps rows for the next session. Writes a file. */
    default void keepRows(Remembered rows) {}

    /** A small job that shows whether this computer renders; empty where it is not of use. */
    default Optional<Command.Submit> testJob() {
        return Optional.empty();
    }

    /** Name of this computer among the farm's machines; empty where it is none of them. */
    default String machine() {
        return "";
    }

    /** What this computer can see of the farm beside what it tells. */
    default FarmSight sight() {
        return FarmSight.ELSEWHERE;
    }

    /** Writes what the farm told, for those who read it. */
    default RawText printer() {
        return RawText.NONE;
    }

    /** What this program and its computer are, for those who help; lines. */
    default String diagnostics() {
        return "";
    }

    /** The folder in which this program writes what it does. */
    default Optional<Path> logs() {
        return Optional.empty();
    }

    /** How blocks of an Afanasy farm keep off machines. */
    default Avoiding avoiding() {
        return Avoiding.NOTHING;
    }

    /** Files of this computer, and the programs that show them. */
    default LocalFiles files() {
        return LocalFiles.NONE;
    }
}
