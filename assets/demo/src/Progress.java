/** Says how far the work is, every five percent, in the form that farms read: PROGRESS: 45%. */
final class Progress {

    private static final int STRIDE = 5;
    private int said;

    void report(int done, int total) {
        int percent = 100 * done / total;
        if (percent >= said + STRIDE) {
            said = percent - percent % STRIDE;
            System.out.println("PROGRESS: " + said + "%");
        }
    }
}
