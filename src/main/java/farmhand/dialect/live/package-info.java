/**
 * Farmhand's own interface as text: what the coordinator, the window and the command line say to
 * each other in JSON. Both directions stand side by side, so that they cannot drift apart.
 *
 * <p>{@link farmhand.dialect.live.spec.SpecReader}: what users submit. {@link
 * farmhand.dialect.live.command.LiveCommands}: changes. {@link
 * farmhand.dialect.live.answer.Answers}: what readers are told. {@link
 * farmhand.dialect.live.frame.FramePrinter} and {@link farmhand.dialect.live.frame.FrameReader}:
 * the live feed. {@link farmhand.dialect.live.Wire}: names of headers and the path of the feed. No
 * I/O: whoever uses it brings the texts.
 */
@NullMarked
package farmhand.dialect.live;

import org.jspecify.annotations.NullMarked;
