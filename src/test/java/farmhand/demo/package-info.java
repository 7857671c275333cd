/**
 * Tests of the sample job under {@code assets/demo}.
 *
 * <p>The sample is no class of Farmhand: it is compiled and run by the farm like any other work. So
 * its tests compile it as the job's first block does, and start it as a process of its own.
 *
 * <pre>assets/demo/src -> javac -> classes -> java FractalZoom -> frames -> contact sheet</pre>
 */
@NullMarked
package farmhand.demo;

import org.jspecify.annotations.NullMarked;
