package farmhand.ui;

import atlantafx.base.controls.ModalPane;

import farmhand.ui.dialog.ActionsDialog;
import farmhand.ui.dialog.AppendBlocksDialog;
import farmhand.ui.dialog.AppendFramesDialog;
import farmhand.ui.dialog.AppendPills;
import farmhand.ui.dialog.AppendTasksDialog;
import farmhand.ui.dialog.CloneDialog;
import farmhand.ui.dialog.DestinationDialog;
import farmhand.ui.dialog.Dialog;
import farmhand.ui.dialog.EditDialog;
import farmhand.ui.dialog.EndingDialog;
import farmhand.ui.dialog.ExcludeDialog;
import farmhand.ui.dialog.FormDialog;
import farmhand.ui.dialog.KeysDialog;
import farmhand.ui.dialog.LeaveDialog;
import farmhand.ui.dialog.NoteDialog;
import farmhand.ui.dialog.NoticesDialog;
import farmhand.ui.dialog.PauseDialog;
import farmhand.ui.dialog.PreferencesDialog;
import farmhand.ui.dialog.SaveViewDialog;
import farmhand.ui.dialog.SubmitDialog;
import farmhand.ui.dialog.TransferDialog;
import farmhand.ui.picture.PictureView;
import farmhand.viewmodel.Appearance;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Sheets.Sheet;
import farmhand.viewmodel.form.Form;
import farmhand.viewmodel.form.append.AppendBlocksForm;
import farmhand.viewmodel.form.append.AppendFramesForm;
import farmhand.viewmodel.form.append.AppendTasksForm;
import farmhand.viewmodel.form.append.CloneForm;
import farmhand.viewmodel.form.edit.EditForm;
import farmhand.viewmodel.form.steer.EndingForm;
import farmhand.viewmodel.form.steer.ExcludeForm;
import farmhand.viewmodel.form.steer.NoteForm;
import farmhand.viewmodel.form.steer.PauseForm;
import farmhand.viewmodel.form.submit.SubmitForm;
import farmhand.viewmodel.form.transfer.DestinationForm;
import farmhand.viewmodel.form.transfer.TransferForm;
import farmhand.viewmodel.menu.WindowActions;
import farmhand.viewmodel.text.Messages;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.Optional;

/** Shows a form or a question over the whole window; afterwards the table has the focus again. */
final class DialogLayer extends ModalPane {
    private final Appearance appearance;

    DialogLayer(FarmViewModel farm, WindowActions window, Node back) {
        appearance = farm.computer().appearance();
        setId("dialogs");
        setFocusTraversable(false); // Tab goes through what it shows
        setInTransitionFactory(null);
        setOutTransitionFactory(null);
        setAccessibleText(Messages.text("dialog.layer"));
        farm.forms()
                .shown()
                .subscribe(
                        form ->
                                form.ifPresentOrElse(
                                        shown -> keep(dialog(shown, farm)), () -> hide(true)));
        farm.leaving()
                .asking()
                .subscribe(
                        asked -> {
                            if (asked) {
                                farm.forms().leave();
                                keep(new LeaveDialog(farm.leaving()));
                            } else {
                                hide(true);
                            }
                        });
        farm.sheets()
                .shown()
                .subscribe(
                        sheet ->
                                sheet.ifPresentOrElse(
                                        shown -> look(sheet(shown, farm, window)),
                                        () -> hide(true)));
        // One for the window's life: it holds large pictures, and is told of each anyway.
        PictureView picture = new PictureView(farm.pictures().full(), farm.actions());
        farm.pictures()
                .full()
                .seen()
                .map(Optional::isPresent)
                .subscribe(
                        seen -> {
                            if (seen) {
                                look(picture);
                            } else {
                                hide(true);
                            }
                        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        displayProperty()
                .subscribe(
                        shown -> {
                            if (!shown) {
                                farm.forms().leave();
                                farm.leaving().stay();
                                farm.sheets().leave();
                                farm.pictures().full().leave();
                                back.requestFocus();
                            }
                        });
    }

    /** Stays when the window beside it is clicked, so that nothing typed is lost by a slip. */
    private void keep(Node dialog) {
        setPersistent(true);
        put(dialog);
    }

    /** What beside the dialog has the focus, after a click there, leaves it by Escape too. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            hide(true);
        }
    }

    /** Goes when the window beside it is clicked. */
    private void look(Node sheet) {
        setPersistent(false);
        put(sheet);
    }

    private void put(Node shown) {
        if (shown instanceof Dialog dialog) {
            dialog.grow(appearance.zoom().get() / 100.0);
        }
        show(shown);
    }

    private static Node sheet(Sheet sheet, FarmViewModel farm, WindowActions window) {
        Runnable close = farm.sheets()::leave;
        return switch (sheet) {
            case ACTIONS -> new ActionsDialog(window.search(), close);
            case KEYS -> new KeysDialog(farm.actions(), window, close);
            case NOTICES ->
                    new NoticesDialog(
                            farm.notices(), notice -> farm.jumps().toJob(notice.job()), close);
            case PREFERENCES ->
                    new PreferencesDialog(
                            farm.computer().preferences(), farm.computer().work(), close);
            case SAVE_VIEW -> new SaveViewDialog(farm.saved(), close);
        };
    }

    private static SubmitDialog submit(SubmitForm form, FarmViewModel farm, Runnable close) {
        SubmitDialog dialog = new SubmitDialog(form, close);
        dialog.offerPresets(farm.forms().presets());
        dialog.offerTransfer(files -> farm.forms().transfer(files));
        return dialog;
    }

    private FormDialog append(FormDialog dialog, FarmViewModel farm) {
        holdTop(dialog);
        return AppendPills.on(dialog, farm.forms().appending().choice());
    }

    /** The pills in it stay below the pointer that presses them, however high a form is. */
    private void holdTop(Dialog dialog) {
        if (isDisplay() && getContent() instanceof FormDialog before) {
            dialog.holdTop(before.getLayoutY() + before.getTranslateY());
            return;
        }
        getScene()
                .addPostLayoutPulseListener(
                        new Runnable() {
                            @Override
                            public void run() {
                                getScene().removePostLayoutPulseListener(this);
                                dialog.holdTop(dialog.getLayoutY());
                            }
                        });
    }

    private Node dialog(Form form, FarmViewModel farm) {
        Runnable close = farm.forms()::leave;
        return switch (form) {
            case SubmitForm submit -> submit(submit, farm, close);
            case AppendTasksForm tasks ->
                    append(
                            new AppendTasksDialog(
                                    tasks, close, farm.actions().of("append-frames")::run),
                            farm);
            case AppendBlocksForm blocks -> append(new AppendBlocksDialog(blocks, close), farm);
            case AppendFramesForm frames -> append(new AppendFramesDialog(frames, close), farm);
            case PauseForm pause -> new PauseDialog(pause, close);
            case EndingForm ending -> new EndingDialog(ending, close);
            case CloneForm copy -> new CloneDialog(copy, close);
            case EditForm<?, ?> edit -> new EditDialog(edit, close);
            case TransferForm transfer ->
                    new TransferDialog(
                            transfer, close, () -> farm.forms().submit(transfer.files()));
            case DestinationForm destination -> new DestinationDialog(destination, close);
            case NoteForm note -> new NoteDialog(note, close);
            case ExcludeForm exclude -> new ExcludeDialog(exclude, close);
            default -> throw new IllegalStateException("no dialog for " + form.getClass());
        };
    }
}
