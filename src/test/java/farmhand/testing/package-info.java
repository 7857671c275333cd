/**
 * What tests of several rooms share: makers of farms, seeded or spoken.
 *
 * <p>{@link farmhand.testing.RandomFarm} lives a random life from a seed. A test that uses it
 * prints the seed when it fails, so that the life can be lived again. {@link
 * farmhand.testing.AJob}, {@link farmhand.testing.ABlock} and {@link farmhand.testing.Specs} say
 * what users submit.
 */
@NullMarked
package farmhand.testing;

import org.jspecify.annotations.NullMarked;
