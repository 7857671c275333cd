package farmhand.app.serve;

import farmhand.app.discovery.DataFolder;
import farmhand.engine.upkeep.AgeLimits;
import farmhand.runner.transfer.Shares;
import farmhand.upstream.afanasy.Upstream;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What a coordinator is started with.
 *
 * @param data everything it owns
 * @param http host and port of its HTTP door
 * @param portMayMove whether the next free port will do when that one is taken
 * @param encryption of that door
 * @param socket path of its unix socket, if it has one
 * @param slots slots there are
 * @param services folder of the user's service definitions, if there is one
 * @param path folders in which tasks find programs after those of PATH, written like it; may be
 *     empty
 * @param name of the farm, for people
 * @param drain how long running tasks may go on when it is asked to end
 * @param linger how long it stays with nothing to do and nobody watching; zero means for ever
 * @param ages when jobs that are over grow old
 * @param shares folders that transfers know by name
 * @param open doors for clients of other systems
 * @param cgkit cgkit queue directories to show and to work
 * @param upstream the afserver whose farm is served instead of an own one, if there is one
 */
record ServeOptions(
        DataFolder data,
        HostPort http,
        boolean portMayMove,
        TlsOptions.Encryption encryption,
        Optional<Path> socket,
        int slots,
        Optional<Path> services,
        String path,
        String name,
        Duration drain,
        Duration linger,
        AgeLimits ages,
        Shares shares,
        OpenDoors open,
        CgkitOption.Queues cgkit,
        Optional<Upstream> upstream) {}
