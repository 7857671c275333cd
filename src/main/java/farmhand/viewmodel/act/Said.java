package farmhand.viewmodel.act;

/**
 * What became of something the user did.
 *
 * @param text what happened, a sentence
 * @param remedy what to do about it; empty when nothing has to be done
 */
public record Said(String text, String remedy) {}
