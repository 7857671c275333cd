/**
 * What tests of several rooms share: seeded makers of farms.
 *
 * <p>{@link farmhand.testing.RandomFarm} lives a random life from a seed. A test that uses it
 * prints the seed when it fails, so that the life can be lived again.
 */
@NullMarked
package farmhand.testing;

import org.jspecify.annotations.NullMarked;
