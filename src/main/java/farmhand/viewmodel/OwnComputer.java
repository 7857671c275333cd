package farmhand.viewmodel;

import farmhand.viewmodel.act.send.Commands;
import farmhand.viewmodel.ask.Asker;
import farmhand.viewmodel.check.RenderersHere;
import farmhand.viewmodel.keep.Keepsake;
import farmhand.viewmodel.worker.WhileIWork;

/**
 * The computer that the window is on.
 *
 * @param outside what is its program's to do
 * @param appearance how large everything is
 * @param preferences what its user set
 * @param work whether it renders while its user works
 * @param renderers what renders on it
 */
public record OwnComputer(
        Outside outside,
        Appearance appearance,
        Preferences preferences,
        WhileIWork work,
        RenderersHere renderers) {
    static OwnComputer of(Surroundings around, String farm, Asker asker, Commands commands) {
        Outside outside = around.outside();
        Keepsake keepsake = around.keepsake();
        return new OwnComputer(
                outside,
                outside.appearance()
                        .map(Appearance::forOne)
                        .orElseGet(() -> new Appearance(keepsake)),
                new Preferences(keepsake, farm),
                new WhileIWork(farm, outside.machine(), asker, commands, keepsake),
                new RenderersHere(outside.sight(), around.disk(), around.window()));
    }
}
