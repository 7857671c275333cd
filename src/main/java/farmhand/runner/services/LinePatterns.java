package farmhand.runner.services;

import farmhand.farm.service.Reading;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The patterns of a service, ready to be searched for.
 *
 * @param progress of lines that tell how far it is
 * @param errors of lines that name an error
 * @param failures of lines by which a task failed
 */
record LinePatterns(List<Pattern> progress, List<Pattern> errors, List<Pattern> failures) {
    LinePatterns {
        progress = List.copyOf(progress);
        errors = List.copyOf(errors);
        failures = List.copyOf(failures);
    }

    static LinePatterns of(Reading reading) {
        return new LinePatterns(
                compiled(reading.progress()),
                compiled(reading.errors()),
                compiled(reading.failures()));
    }

    private static List<Pattern> compiled(List<String> patterns) {
        return patterns.stream().map(Pattern::compile).toList();
    }
}
