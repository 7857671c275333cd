package farmhand.viewmodel.act.offer;

import farmhand.farm.address.AttemptAddress;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What is copied for other programs.
 *
 * @param clipboard takes it
 * @param logs finds the log of an attempt on this computer, if it lies here
 */
public record Copies(Consumer<String> clipboard, Function<AttemptAddress, Optional<Path>> logs) {}
