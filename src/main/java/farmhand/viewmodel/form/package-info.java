/**
 * What dialogs say and decide: what was typed, what is wrong with it and what to do about it, what
 * the button does, and what the farm answered. No scene, no stage.
 *
 * <p>A {@link farmhand.viewmodel.form.Form} reads its {@link farmhand.viewmodel.form.Field}s with
 * the constructors and parsers of the domain, those that the coordinator uses, so that a form and
 * the farm cannot disagree. Its {@link farmhand.viewmodel.form.Sender} is its only way out.
 *
 * <pre>Field -> Form -> Draft -> Sender -> Outcome -> Sent, or a refusal in the form</pre>
 */
@NullMarked
package farmhand.viewmodel.form;

import org.jspecify.annotations.NullMarked;
