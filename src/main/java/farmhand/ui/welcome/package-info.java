/**
 * The page of the first start: where renders run.
 *
 * <p>{@link farmhand.ui.welcome.WelcomePage} shows a {@link
 * farmhand.viewmodel.welcome.WelcomeViewModel}: three ways as cards, what this computer has beside
 * them, one act at the foot.
 */
@NullMarked
package farmhand.ui.welcome;

import org.jspecify.annotations.NullMarked;
