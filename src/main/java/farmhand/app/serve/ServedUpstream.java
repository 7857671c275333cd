package farmhand.app.serve;

import farmhand.app.discovery.ThisHost;
import farmhand.app.program.Logging;
import farmhand.app.program.Version;
import farmhand.farm.link.FarmHost;
import farmhand.runner.outputs.MadeFiles;
import farmhand.runner.process.Programs;
import farmhand.store.FolderClaim;
import farmhand.upstream.afanasy.AfanasyLink;
import farmhand.upstream.afanasy.Upstream;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;

/** The farm of an afserver: what runs there needs nobody here. */
record ServedUpstream(FolderClaim folder, AfanasyLink link) implements Served {
    static ServedUpstream start(ServeOptions options, Upstream upstream) throws IOException {
        FolderClaim folder = FolderClaim.of(options.data().path());
        try {
            Logging.toFiles(options.data().logs(), "gateway");
            return new ServedUpstream(
                    folder,
                    AfanasyLink.start(
                            upstream,
                            ThisHost.name(),
                            Version.NUMBER,
                            InstantSource.system(),
                            new MadeFiles(new Programs(System.getenv().getOrDefault("PATH", "")))));
        } catch (IOException | RuntimeException problem) {
            folder.close();
            throw problem;
        }
    }

    @Override
    public FarmHost host() {
        return link;
    }

    @Override
    public boolean isAtRest() {
        return true;
    }

    /** The renders are not this process's to rest. */
    @Override
    public void rest(boolean on) {}

    @Override
    public void close(Duration drain) {
        link.close();
        folder.close();
    }
}
