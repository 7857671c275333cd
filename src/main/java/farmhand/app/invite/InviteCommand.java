package farmhand.app.invite;

import farmhand.app.discovery.DataFolder;
import farmhand.app.discovery.FarmFile;
import farmhand.app.discovery.Token;
import farmhand.cli.part.ExitCode;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.PrintStream;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code farmhand invite NAME}: lets somebody on another machine use the farm of this one. */
@CommandLine.Command(
        name = "invite",
        description = {
            "Print a line with which somebody can use the farm of this machine from theirs. It is a"
                    + " secret: who has it can run any program as you. The farm must run.",
            "Without NAME: list who was invited."
        },
        mixinStandardHelpOptions = true)
public final class InviteCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;
    private final InstantSource clock;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "",
            description = "Folder of the farm.")
    private String data = "";

    @Option(names = "--revoke", description = "Take the invitation of NAME back, at once.")
    private boolean revoke;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            defaultValue = "",
            description = "Name or address by which they reach this machine.")
    private String host = "";

    @Option(names = "--json", description = "List as JSON.")
    private boolean json;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "Who; the history says so.")
    private String name = "";

    /** Prints to {@code out}, refusals and hints to {@code err}. */
    public InviteCommand(PrintStream out, PrintStream err, InstantSource clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        DataFolder folder = DataFolder.of(data);
        Invitations invitations = Invitations.to(folder);
        try {
            if (name.isEmpty()) {
                return revoke ? refuse("Say whose invitation to take back.") : list(invitations);
            }
            return revoke ? takeBack(invitations) : invite(folder, invitations);
        } catch (IOException problem) {
            return refuse(
                    "The folder "
                            + folder.path()
                            + " cannot be used ("
                            + problem.getMessage()
                            + "). Run this as the user who started the farm.");
        }
    }

    private int list(Invitations invitations) throws IOException {
        if (json) {
            out.print(Invitations.print(invitations.read()));
            return ExitCode.DONE;
        }
        for (Invitation one : invitations.read()) {
            out.println(one.made().truncatedTo(ChronoUnit.SECONDS) + "  " + one.name());
        }
        return ExitCode.DONE;
    }

    private int takeBack(Invitations invitations) throws IOException {
        List<Invitation> left = new ArrayList<>(invitations.read());
        if (!left.removeIf(one -> one.name().equals(name))) {
            return refuse("“" + name + "” is not invited. See who is with: farmhand invite");
        }
        invitations.write(left);
        return ExitCode.DONE;
    }

    private int invite(DataFolder folder, Invitations invitations) throws IOException {
        if (!Invitation.canBeNamed(name)) {
            return refuse("Nobody can be called so. Give a name of at most 100 characters.");
        }
        Optional<FarmFile> farm = FarmFile.read(folder.farmFile()).filter(FarmFile::isAlive);
        if (farm.isEmpty()) {
            return refuse(
                    "No farm runs on this machine (data in "
                            + folder.path()
                            + "). Start one that others can reach with: farmhand serve --http"
                            + " 0.0.0.0:8032 --tls self");
        }
        List<Invitation> all = new ArrayList<>(invitations.read());
        if (all.stream().anyMatch(one -> one.name().equals(name))) {
            return refuse(
                    "“"
                            + name
                            + "” is invited already, and what was printed then cannot be printed"
                            + " again. Take it back first with: farmhand invite --revoke "
                            + name);
        }
        String token = Token.make();
        all.add(Invitation.of(name, token, clock.instant()));
        invitations.write(all);
        out.println(line(farm.get(), token));
        hint(farm.get());
        return ExitCode.DONE;
    }

    private String line(FarmFile farm, String token) {
        String own = farm.beyond().isEmpty() ? farm.http() : farm.beyond();
        String address = own.replaceFirst("^http", "ws");
        String there =
                host.isEmpty() ? address : address.replaceFirst("//.*:", "//" + host() + ":");
        String certificate = farm.certificate().isEmpty() ? "" : "." + farm.certificate();
        return "farmhand+" + there + "/#" + token + certificate;
    }

    private String host() {
        return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    }

    private void hint(FarmFile farm) {
        if (farm.beyond().isEmpty()) {
            err.println(
                    "The farm answers this machine alone, so this is of use through a tunnel only."
                            + " Others can reach one that is started with: farmhand serve --http"
                            + " 0.0.0.0:8032 --tls self");
        }
    }

    private int refuse(String why) {
        err.println(why);
        return ExitCode.REFUSED;
    }
}
