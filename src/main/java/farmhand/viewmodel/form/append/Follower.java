package farmhand.viewmodel.form.append;

/**
 * A block that waits for the one that frames are appended to, as the dialog lists it.
 *
 * @param name its name
 * @param tasks how many tasks its copy has, in words; empty when there is none
 * @param waits what the copy waits for, or why there is none
 */
public record Follower(String name, String tasks, String waits) {}
