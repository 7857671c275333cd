package farmhand.farm.address;

/** Cuts users' texts for messages. */
final class Texts {
    private static final int MOST = 60;

    private Texts() {}

    static String shortened(String text) {
        return text.length() <= MOST ? text : text.substring(0, MOST) + "…";
    }
}
