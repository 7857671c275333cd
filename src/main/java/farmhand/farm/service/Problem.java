package farmhand.farm.service;

/**
 * What is wrong with a service file.
 *
 * @param file its path
 * @param line where, from 1; 0 when it is about the file as a whole
 * @param message what is wrong and what to do
 */
public record Problem(String file, int line, String message) {
    /** All of it in one line for people. */
    public String text() {
        return file + (line > 0 ? ", line " + line : "") + ": " + message;
    }
}
