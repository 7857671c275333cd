package farmhand.app.desktop;

import farmhand.app.discovery.DataFolder;
import farmhand.app.discovery.FarmFile;
import farmhand.viewmodel.welcome.Renderer;
import farmhand.viewmodel.welcome.ThisComputer;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * This computer, as the page of the first start asks of it.
 *
 * @param data of its own farm
 * @param addresses says what is wrong with an address
 * @param environment of the process
 */
record Computer(DataFolder data, UnaryOperator<String> addresses, Map<String, String> environment)
        implements ThisComputer {
    @Override
    public String folder() {
        String path = data.path().toString();
        String home = System.getProperty("user.home") + File.separator;
        return path.startsWith(home) ? "~" + File.separator + path.substring(home.length()) : path;
    }

    @Override
    public int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    @Override
    public long memory() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getTotalMemorySize()
                : -1;
    }

    @Override
    public boolean isRunning() {
        try {
            return FarmFile.read(data.farmFile()).filter(FarmFile::isAlive).isPresent();
        } catch (IOException _) {
            return false; // starting says what is wrong
        }
    }

    @Override
    public List<Renderer> look() {
        return Renderers.of(environment).all();
    }

    @Override
    public Renderer lookAt(String name, Path program) {
        return Renderers.of(environment).at(name, program);
    }

    @Override
    public String problem(String address) {
        return addresses.apply(address);
    }
}
