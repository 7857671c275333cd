package farmhand.viewmodel.menu;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Places.Place;
import farmhand.viewmodel.act.send.Said;
import farmhand.viewmodel.detail.PaneTab;

/** What is asked for when something does not go as it should. */
final class Help {
    private final FarmViewModel farm;

    Help(FarmViewModel farm) {
        this.farm = farm;
    }

    /** Shows why the chosen waits. */
    void why() {
        if (farm.selection().rows().get().isEmpty()) {
            farm.commands().say(new Said(text("act.chooseFirst"), ""));
            return;
        }
        farm.places().show(Place.JOBS);
        farm.detail().tab().set(PaneTab.OVERVIEW);
    }

    /** Copies what somebody who helps will ask for; no name of a user, file or command. */
    void copyDiagnostics() {
        String told =
                text(
                        "help.diagnostics",
                        farm.connection().word().get(),
                        farm.connection().abilities().link().get().kind(),
                        farm.connection().revision().get(),
                        farm.rows().jobs().size(),
                        farm.places().workers().all().get().size());
        farm.pictures().copy(farm.computer().outside().diagnostics() + told + "\n");
        farm.commands().say(new Said(text("help.copied"), ""));
    }

    /** Shows the folder in which the program writes what it does. */
    void showLogs() {
        farm.computer()
                .outside()
                .logs()
                .ifPresentOrElse(
                        farm.pictures()::openFolder,
                        () -> farm.commands().say(new Said(text("help.noLogs"), "")));
    }
}
