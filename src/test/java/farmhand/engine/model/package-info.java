/**
 * The real coordinator on a real store beside a farm as one would explain it on paper.
 *
 * <p>{@link farmhand.engine.model.ModelFarm} shares nothing with the program but the words for
 * states; {@link farmhand.engine.model.FarmModelTest} does the same to both, at random.
 */
@NullMarked
package farmhand.engine.model;

import org.jspecify.annotations.NullMarked;
