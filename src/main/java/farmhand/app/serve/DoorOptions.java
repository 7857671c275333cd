package farmhand.app.serve;

import farmhand.server.DoorException;
import farmhand.server.OtherDoors;
import farmhand.server.afanasy.AfanasySettings;
import farmhand.server.peer.Network;

import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Options of {@code farmhand serve} that open doors to clients of other systems. */
final class DoorOptions {

    @Option(
            names = "--afanasy",
            paramLabel = "HOST:PORT",
            defaultValue = "${env:FARMHAND_AFANASY:-}",
            description =
                    "Where Afanasy's clients are listened to, such as 51000; port 0 = any. It runs"
                            + " commands without a token, so only of processes that are yours.")
    private String afanasy = "";

    @Option(
            names = "--afanasy-allow",
            paramLabel = "CIDR",
            defaultValue = "${env:FARMHAND_AFANASY_ALLOW:-}",
            description =
                    "Networks whose machines may use the Afanasy port too, such as 10.0.0.0/8;"
                            + " several with commas between.")
    private String allow = "";

    @Option(
            names = "--afanasy-wait",
            paramLabel = "DURATION",
            defaultValue = "${env:FARMHAND_AFANASY_WAIT:-}",
            description = "How long a message may take to come in; usually 12s.")
    private String patience = "";

    @Option(
            names = "--open",
            paramLabel = "DIALECTS",
            defaultValue = "${env:FARMHAND_OPEN:-}",
            description =
                    "Dialects that the HTTP port answers without a token, to processes that are"
                            + " yours: afanasy-http, party, pyfarm.")
    private String open = "";

    /** What is asked for, with what {@code settings} say beside. */
    OpenDoors read(Settings settings) {
        String where = settings.or(afanasy, "afanasy", "");
        List<Network> networks = networks(settings.or(allow, "afanasy-allow", ""));
        if (where.isEmpty()) {
            return new OpenDoors(Optional.empty(), opened(settings));
        }
        HostPort at = HostPort.parse(where);
        refuseUseless(at, networks);
        String wait = settings.or(patience, "afanasy-wait", "");
        return new OpenDoors(
                Optional.of(
                        new AfanasySettings(
                                at.host(),
                                at.port(),
                                networks,
                                wait.isEmpty()
                                        ? AfanasySettings.USUAL_WAIT
                                        : Durations.parse(wait))),
                opened(settings));
    }

    private Set<String> opened(Settings settings) {
        Set<String> names = words(settings.or(open, "open", "")).collect(Collectors.toSet());
        for (String name : names) {
            if (!OtherDoors.DIALECTS.contains(name)) {
                throw new TypeConversionException(
                        "“"
                                + name
                                + "” cannot be opened; --open takes "
                                + String.join(", ", OtherDoors.DIALECTS)
                                + ".");
            }
        }
        return names;
    }

    private static List<Network> networks(String text) {
        return words(text)
                .map(
                        word -> {
                            try {
                                return Network.parse(word);
                            } catch (IllegalArgumentException none) {
                                throw new TypeConversionException(
                                        "“" + word + "” is no network; write it as 10.0.0.0/8.");
                            }
                        })
                .toList();
    }

    /** Nobody beyond this machine may come in where no network is allowed. */
    private static void refuseUseless(HostPort at, List<Network> networks) {
        try {
            if (!networks.isEmpty() || InetAddress.getByName(at.host()).isLoopbackAddress()) {
                return;
            }
        } catch (UnknownHostException e) {
            throw new DoorException("There is no host “" + at.host() + "”. Listen on 127.0.0.1.");
        }
        throw new DoorException(
                "Afanasy's port runs commands for whoever reaches it, so beyond this machine it"
                        + " needs to know who may. Name their network with --afanasy-allow, such as"
                        + " 10.0.0.0/8, or listen on 127.0.0.1.");
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split(",")).map(String::strip).filter(word -> !word.isEmpty());
    }
}
