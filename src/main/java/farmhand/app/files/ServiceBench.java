package farmhand.app.files;

import farmhand.cli.part.ServiceFiles;
import farmhand.engine.port.TaskRunner.Frames;
import farmhand.farm.frames.FrameRange;
import farmhand.farm.service.Service;
import farmhand.farm.service.ServiceList;
import farmhand.runner.services.OutputReader;
import farmhand.runner.services.Services;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads services and tries them on logs, as the coordinator does. */
public final class ServiceBench implements ServiceFiles {
    @Override
    public ServiceList read(Optional<Path> users) {
        return Services.load(users).list();
    }

    @Override
    public Trial read(Service service, Path log, Optional<FrameRange> frames) throws IOException {
        OutputReader reader =
                new OutputReader(
                        service.reading(), frames.map(ServiceBench::of).orElse(Frames.NONE));
        List<Step> steps = new ArrayList<>();
        String text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        int number = 0;
        for (String line : text.split("\r\n|\r|\n", -1)) {
            number++;
            reader.line(line);
            if (reader.takeNews()) {
                steps.add(new Step(number, reader.percent(), reader.activity()));
            }
        }
        return new Trial(steps, reader.error().orElse(""), reader.failure().orElse(""));
    }

    private static Frames of(FrameRange range) {
        return new Frames(range.lowest(), range.highest(), range.runs().getFirst().step());
    }
}
