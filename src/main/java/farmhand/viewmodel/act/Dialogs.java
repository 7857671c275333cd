package farmhand.viewmodel.act;

import farmhand.viewmodel.form.Form;

/** Shows forms. */
@FunctionalInterface
public interface Dialogs {
    /** Shows the form until it is done or the user leaves it. */
    void open(Form form);
}
